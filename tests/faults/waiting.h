// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <functional>
#include <optional>

namespace itm::test {

/// Runs events until the condition holds; false: it does not in this time. Woken by each event:
/// QTest::qWaitFor() looks every 10 ms, and servers in the test's thread would take that for every
/// piece of an answer.
[[nodiscard]] bool happens(const std::function<bool()> &condition, int ms = 20'000);

/// What the started call answers; DeadlineExceeded where it does not.
template <class T, class Start>
[[nodiscard]] Result<T> answerOf(Start start)
{
    std::optional<Result<T>> answer;
    const RequestHandle handle
        = start(Callback<T>([&answer](Result<T> result) { answer = std::move(result); }));
    if (!happens([&answer] { return answer.has_value(); }))
        return Error{ .kind = ErrorKind::DeadlineExceeded };
    return std::move(*answer);
}

} // namespace itm::test
