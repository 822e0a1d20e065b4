// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

/// Whether a text holds what a server makes as a token's value: 86 characters of base64 and two
/// equals signs (fact sheet §4). For files and fields where no value belongs.
[[nodiscard]] bool holdsTokenValue(const QString &text);

} // namespace itm
