// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/operatorpower.h"
#include "models/core/inventory.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace itm {

/// A user belongs to an organization in one way at most (fact sheet §8.1).
struct UserMembership final
{
    OrganizationId organization;
    bool isOwner = false;

    friend bool operator==(const UserMembership &, const UserMembership &) = default;
};

using UserMemberships = QHash<UserId, QList<UserMembership>>;

/// A user as far as tokens are concerned.
struct UserRecord final
{
    User user;
    /// False: tokens name this owner, and the server lists no such user.
    bool isListed = true;
    /// The credential in use belongs to this user.
    bool isOwn = false;
    /// Without this user, as far as tokens can be seen.
    OperatorLoss operatorLoss = OperatorLoss::None;
    /// The spare operator token of this computer is this user's.
    bool holdsSpare = false;
    /// Names of other saved connections that sign in as this user or with a token of theirs.
    QStringList connections = {};
    /// None: not known, or not all that there may be.
    std::optional<QList<UserMembership>> memberships = {};
    /// Tokens of the v2 store by kind.
    QMap<TokenKind, int> kinds;
    int tokens = 0;
    int activeTokens = 0;
    int v1Credentials = 0;
    int activeV1Credentials = 0;

    /// An inactive user's tokens and v1 credentials are refused whatever their own state (fact
    /// sheet §2.6); a user without a state counts as active.
    [[nodiscard]] bool isWorking() const { return isListed && user.status != UserStatus::Inactive; }
    [[nodiscard]] int workingTokens() const { return isWorking() ? activeTokens : 0; }
    [[nodiscard]] int workingV1Credentials() const { return isWorking() ? activeV1Credentials : 0; }

    friend bool operator==(const UserRecord &, const UserRecord &) = default;
};

} // namespace itm
