// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"

#include <algorithm>

namespace itm {

namespace {

constexpr auto Actions = { PermissionAction::Read, PermissionAction::Write };

bool isChosen(const BucketChoice &choice, PermissionAction action)
{
    return action == PermissionAction::Read ? choice.read : choice.write;
}

} // namespace

const QList<ResourceType> &knownResourceTypes()
{
    static const QList<ResourceType> known = [] {
        QList<ResourceType> types;
        for (const auto *name :
             { "authorizations", "buckets",     "dashboards",        "orgs",
               "sources",        "tasks",       "telegrafs",         "users",
               "variables",      "scrapers",    "secrets",           "labels",
               "views",          "documents",   "notificationRules", "notificationEndpoints",
               "checks",         "dbrp",        "notebooks",         "annotations",
               "remotes",        "replications" })
            types.append(ResourceType{ QString(QLatin1String(name)) });
        return types;
    }();
    return known;
}

PermissionList operatorPermissions(const QList<ResourceType> &types)
{
    PermissionList set;
    for (const ResourceType &type : types) {
        if (type == types::instance)
            continue;
        for (const PermissionAction action : Actions)
            set.append({ action, type });
    }
    return set;
}

PermissionList allAccessPermissions(const QList<ResourceType> &types, OrganizationId organization,
                                    UserId owner)
{
    PermissionList set;
    for (const ResourceType &type : types) {
        if (type == types::instance)
            continue;
        for (const PermissionAction action : Actions) {
            if (type == types::users)
                set.append({ action, type, ResourceId(owner.value()) });
            else if (type != types::organizations)
                set.append({ action, type, {}, organization });
            else if (action == PermissionAction::Read)
                set.append({ action, type, ResourceId(organization.value()) });
        }
    }
    return set;
}

PermissionList readEverythingPermissions(const QList<ResourceType> &types,
                                         OrganizationId organization, UserId owner)
{
    PermissionList set = allAccessPermissions(types, organization, owner);
    set.removeIf([](const Permission &p) { return p.action == PermissionAction::Write; });
    return set;
}

PermissionList bucketPermissions(OrganizationId organization, const QList<BucketChoice> &choices)
{
    PermissionList set;
    for (const BucketChoice &choice : choices) {
        for (const PermissionAction action : Actions) {
            const bool isCovered = !choice.bucket.isNull()
                && std::any_of(choices.begin(), choices.end(), [action](const BucketChoice &other) {
                       return other.bucket.isNull() && isChosen(other, action);
                   });
            const Permission entry{ action, types::buckets, choice.bucket, organization,
                                    choice.name };
            if (isChosen(choice, action) && !isCovered && !set.contains(entry))
                set.append(entry);
        }
    }
    return set;
}

} // namespace itm
