// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/operation.h"

namespace itm::test {

void followValue(const std::shared_ptr<TokenValue> &value, const std::shared_ptr<Outcome> &outcome)
{
    outcome->values.append(value);
    const auto look = [value = value.get(), outcome = std::weak_ptr(outcome)] {
        const auto alive = outcome.lock();
        if (alive && !alive->isFinished && value->state() != TokenValue::State::Saving)
            alive->finish(value->error());
    };
    QObject::connect(value.get(), &TokenValue::stateChanged, value.get(), look);
    look();
}

Callback<std::shared_ptr<TokenValue>> endingWithValue(const std::shared_ptr<Outcome> &outcome)
{
    return [outcome](const Result<std::shared_ptr<TokenValue>> &answer) {
        if (!answer)
            return outcome->finish(answer.error());
        followValue(answer.value(), outcome);
    };
}

} // namespace itm::test
