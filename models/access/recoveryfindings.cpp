// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recoveryfindings.h"

#include <QSet>

#include <algorithm>

namespace itm {

namespace {

bool isMadeByRecovery(const RecoveryRecord &record)
{
    return record.shown == RecoveryRecord::Shown::Raw
        && record.description == record.userName + QLatin1String("'s Recovery Token")
        && std::any_of(record.permissions.cbegin(), record.permissions.cend(),
                       [](const Permission &permission) { return permission.isUnscoped(); });
}

Orphan orphanFrom(const RecoveryRecord &record)
{
    return { .id = record.id,
             .missing
             = record.userName.isEmpty() ? Orphan::Missing::Owner : Orphan::Missing::Organization,
             .owner = record.user,
             .ownerName = record.userName,
             .description = record.description,
             .permissions = record.permissions };
}

} // namespace

const RecoveryRecord *newOperatorToken(const RecoveryListing &listing)
{
    const RecoveryRecord *newest = nullptr;
    for (const RecoveryRecord &record : listing.records) {
        // Ids grow with time.
        if (isMadeByRecovery(record) && (!newest || newest->id < record.id))
            newest = &record;
    }
    return newest;
}

OrphanSearch orphansIn(const RecoveryListing &listing, const TokenList &listed)
{
    QSet<TokenId> shown;
    for (const Token &token : listed) {
        if (token.store == TokenStore::V2)
            shown.insert(token.id);
    }
    OrphanSearch search;
    for (const RecoveryRecord &record : listing.records) {
        if (!shown.contains(record.id))
            search.orphans.append(orphanFrom(record));
    }
    search.isOtherServer = !search.orphans.isEmpty()
        && static_cast<size_t>(search.orphans.size()) == listing.records.size();
    if (search.isOtherServer)
        search.orphans.clear();
    return search;
}

} // namespace itm
