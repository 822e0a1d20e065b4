// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace itm {

/// How long a server that refuses with "too many requests" (429) is waited for, and when that is
/// given up. Counts what was waited in a row; begin with a new one after a success.
class RetryPatience final
{
public:
    static constexpr std::chrono::seconds MostAtOnce{ 60 };
    static constexpr std::chrono::seconds MostInARow{ 180 };

    /// The next pause: what the server asked for (Error::retryAfter), or growing ones where it did
    /// not say. Empty: it asks for more than is waited here, and less would only annoy it.
    [[nodiscard]] std::optional<std::chrono::seconds> next(int retryAfter);

private:
    std::chrono::seconds m_waited{ 0 };
    std::chrono::seconds m_unasked{ 1 };
};

} // namespace itm
