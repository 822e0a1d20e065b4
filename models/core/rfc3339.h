// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <string_view>

namespace itm {

/// A time as the server writes it (fact sheet §1.4): 0 to 9 fraction digits, `Z` or an offset. The
/// result is UTC, cut to milliseconds; invalid for Go's zero time and for anything else. Two orders
/// of magnitude faster than QDateTime::fromString, which would dominate the reading of a long list.
[[nodiscard]] QDateTime timeFromRfc3339(std::string_view text);

} // namespace itm
