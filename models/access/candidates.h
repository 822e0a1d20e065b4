// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/intent.h"

namespace itm {

/// Which of the listed tokens an open intent may have made (design §5): the one that the server
/// named, else those that are newer than the newest before and equal to the draft in organization,
/// owner, description and permission set. None: nothing was made, if the list is one in which it
/// would show. Whoever looks need not be who asked: an intent without owner fits any owner.
[[nodiscard]] TokenList candidates(const Intent &intent, const TokenList &tokens);

/// Equal as sets: order and duplicates do not matter.
[[nodiscard]] bool isSameSet(const PermissionList &a, const PermissionList &b);

} // namespace itm
