// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/grantcheck.h"

#include "models/access/matching.h"

#include <algorithm>

namespace itm {

namespace {

template <class Predicate>
std::optional<Permission> firstWhere(const PermissionList &permissions, Predicate predicate)
{
    const auto found = std::find_if(permissions.begin(), permissions.end(), predicate);
    return found == permissions.end() ? std::nullopt : std::optional(*found);
}

GrantCheck checkEntries(const PermissionList &held, const TokenDraft &draft)
{
    if (const auto lacking
        = firstWhere(draft.permissions, [&held](const Permission &p) { return !allows(held, p); }))
        return { GrantRefusal::NotHeld, lacking };
    if (const auto entry = firstWhere(
            draft.permissions, [](const Permission &p) { return p.type == types::instance; }))
        return { GrantRefusal::Instance, entry };
    if (const auto entry = firstWhere(draft.permissions, [&draft](const Permission &p) {
            return !p.organization.isNull() && p.organization != draft.organization;
        }))
        return { GrantRefusal::OtherOrganization, entry };
    return {};
}

} // namespace

GrantCheck checkGrant(const PermissionList &held, UserId caller, const TokenDraft &draft)
{
    if (draft.permissions.isEmpty())
        return { GrantRefusal::NoPermissions, {} };
    if (draft.organization.isNull())
        return { GrantRefusal::NoOrganization, {} };
    const Permission makeTokens{
        PermissionAction::Write, types::authorizations, {}, draft.organization
    };
    if (!allows(held, makeTokens))
        return { GrantRefusal::MayNotMakeTokens, makeTokens };
    const UserId owner = draft.owner.isNull() ? caller : draft.owner;
    const Permission actForOwner{ PermissionAction::Write, types::users,
                                  ResourceId(owner.value()) };
    if (!allows(held, actForOwner))
        return { GrantRefusal::MayNotActForOwner, actForOwner };
    return checkEntries(held, draft);
}

} // namespace itm
