// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/retrypatience.h"

#include <algorithm>

namespace itm {

std::optional<std::chrono::seconds> RetryPatience::next(int retryAfter)
{
    // At once is never polite.
    std::chrono::seconds pause{ std::max(1, retryAfter) };
    if (retryAfter < 0) {
        pause = m_unasked;
        m_unasked *= 2;
    }
    if (pause > MostAtOnce || m_waited + pause > MostInARow)
        return std::nullopt;
    m_waited += pause;
    return pause;
}

} // namespace itm
