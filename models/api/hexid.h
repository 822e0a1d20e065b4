// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace itm {

/// The number behind an ID of exactly 16 hex digits; 0, which is no valid ID, for anything else.
/// StrongId::fromString for bytes: a long list holds millions of them.
[[nodiscard]] constexpr quint64 numberOfHexId(std::string_view text)
{
    if (text.size() != 16)
        return 0;
    quint64 number = 0;
    for (const char c : text) {
        int digit = 0;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else
            return 0;
        number = (number << 4) | static_cast<quint64>(digit);
    }
    return number;
}

} // namespace itm
