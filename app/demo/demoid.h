// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace itm::demo {

/// Of any record; 0 is none. Plain, because the server compares ids of different kinds in its
/// permissions.
using Id = quint64;

/// 16 lower-case hex digits.
[[nodiscard]] std::string idText(Id id);
void appendId(std::string &out, Id id);

struct ParsedId final
{
    Id id = 0;
    /// The server's words, empty on success (fact sheet §1.4).
    std::string_view fault;
};

[[nodiscard]] ParsedId parseId(std::string_view text);

/// Nanoseconds since 1970, written as Go writes times: RFC 3339 with the trailing zeros of the
/// fraction cut; in UTC or with the offset of the local zone.
using Nanoseconds = qint64;
enum class Zone : quint8 { Utc, Local };
[[nodiscard]] std::string timeText(Nanoseconds time, Zone zone);

/// The id that a record made at that time gets first (fact sheet §1.4).
[[nodiscard]] Id snowflakeAt(Nanoseconds time);

} // namespace itm::demo
