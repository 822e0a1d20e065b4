// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// A token's record in the form that the server tells it in (fact sheet §3.3), indented, members in
/// alphabetical order. Without the value, which a Token never has.
[[nodiscard]] QByteArray recordJson(const Token &token);

} // namespace itm
