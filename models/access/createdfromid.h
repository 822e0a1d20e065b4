// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// When a token was made, read from its id (fact sheet §1.4). UTC, milliseconds; invalid for the
/// null id.
[[nodiscard]] QDateTime createdFromId(TokenId id);

/// What the record says, else what its id says.
[[nodiscard]] QDateTime creationTime(const Token &token);

} // namespace itm
