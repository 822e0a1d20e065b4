// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/echocheck.h"

#include <QSet>

namespace itm {

namespace {

PermissionList without(const PermissionList &list, const PermissionList &taken)
{
    QSet<Permission> seen(taken.begin(), taken.end());
    PermissionList rest;
    for (const Permission &permission : list) {
        if (seen.contains(permission))
            continue;
        seen.insert(permission);
        rest.append(permission);
    }
    return rest;
}

} // namespace

EchoDifference compareEcho(const TokenDraft &draft, UserId caller, const Token &recorded)
{
    const UserId owner = draft.owner.isNull() ? caller : draft.owner;
    return { .missing = without(draft.permissions, recorded.permissions),
             .added = without(recorded.permissions, draft.permissions),
             .otherOrganization = recorded.organization != draft.organization,
             .otherOwner = !owner.isNull() && recorded.owner != owner,
             .otherStatus = recorded.status != draft.status,
             .otherDescription = recorded.description != draft.description };
}

} // namespace itm
