// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/inventory.h"

#include <QMap>

namespace itm {

/// A user as far as tokens are concerned.
struct UserRecord final
{
    User user;
    /// False: tokens name this owner, and the server lists no such user.
    bool isListed = true;
    /// The credential in use belongs to this user.
    bool isOwn = false;
    /// Without this user no active operator token that can be seen would be left.
    bool holdsLastOperator = false;
    /// Tokens of the v2 store by kind.
    QMap<TokenKind, int> kinds;
    int tokens = 0;
    int activeTokens = 0;

    /// An inactive user's tokens are refused whatever their own state (fact sheet §2.6).
    [[nodiscard]] int workingTokens() const
    {
        return isListed && user.status != UserStatus::Inactive ? activeTokens : 0;
    }

    friend bool operator==(const UserRecord &, const UserRecord &) = default;
};

} // namespace itm
