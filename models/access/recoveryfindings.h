// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/recoveryrecord.h"

namespace itm {

/// The operator token that `create-operator` has just made: the newest one that bears the name
/// which that command gives (fact sheet §11). Null where there is none.
[[nodiscard]] const RecoveryRecord *newOperatorToken(const RecoveryListing &listing);

/// A token that is in the database and in no list (fact sheet §3.4).
struct Orphan final
{
    enum class Missing : quint8 {
        Owner,
        /// Presumably: the listing names no organization.
        Organization,
    };

    TokenId id;
    Missing missing = Missing::Owner;
    UserId owner;
    QString ownerName;
    QString description;
    PermissionList permissions;

    friend bool operator==(const Orphan &, const Orphan &) = default;
};

struct OrphanSearch final
{
    /// Not one record of the listing is in the list: it comes from another server.
    bool isOtherServer = false;
    /// In the order of the listing.
    QList<Orphan> orphans;
};

/// `listed`: what the same server shows to an operator, made after the listing.
[[nodiscard]] OrphanSearch orphansIn(const RecoveryListing &listing, const TokenList &listed);

} // namespace itm
