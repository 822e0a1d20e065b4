// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <QTest>

#include <optional>

namespace itm::test {

/// What the started call answers; DeadlineExceeded where it does not.
template <class T, class Start>
[[nodiscard]] Result<T> answered(Start start)
{
    std::optional<Result<T>> answer;
    const RequestHandle handle
        = start(Callback<T>([&answer](Result<T> result) { answer = std::move(result); }));
    // A disk may be slow.
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        return Error{ .kind = ErrorKind::DeadlineExceeded };
    return std::move(*answer);
}

} // namespace itm::test
