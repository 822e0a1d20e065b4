// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionmapping.h"

#include "models/access/aboveorganizations.h"

namespace itm {

namespace {

bool isByName(const Permission &permission)
{
    return !permission.id.isNull() && !isAboveOrganizations(permission.type);
}

/// False where there is no counterpart.
bool mapOne(Permission &entry, OrganizationId from, OrganizationId to, const ObjectLists &here,
            const ObjectLists &there)
{
    if (entry.isUnscoped() || entry.type == types::users)
        return true;
    if (entry.type == types::organizations) {
        const bool isOwn = entry.id.value() == from.value();
        if (isOwn)
            entry = { entry.action, entry.type, ResourceId(to.value()) };
        return isOwn;
    }
    if (entry.id.isNull()) {
        const bool isOwn = entry.organization == from;
        if (isOwn)
            entry.organization = to;
        return isOwn;
    }
    if (entry.name.isEmpty())
        entry.name = nameIn(here.value(entry.type), entry.id);
    const ResourceId found
        = entry.name.isEmpty() ? ResourceId() : onlyOne(there.value(entry.type), entry.name);
    if (found.isNull())
        return false;
    entry.id = found;
    entry.organization = to;
    return true;
}

} // namespace

QList<ResourceType> typesToMap(const PermissionList &set)
{
    QList<ResourceType> found;
    for (const Permission &permission : set) {
        if (isByName(permission) && !found.contains(permission.type))
            found.append(permission.type);
    }
    return found;
}

PermissionMapping mapPermissions(const PermissionList &set, OrganizationId from, OrganizationId to,
                                 const ObjectLists &here, const ObjectLists &there)
{
    PermissionMapping mapping;
    for (Permission entry : set) {
        const bool isMapped = from == to || mapOne(entry, from, to, here, there);
        (isMapped ? mapping.mapped : mapping.unmapped).append(entry);
    }
    return mapping;
}

} // namespace itm
