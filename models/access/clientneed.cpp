// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/clientneed.h"

#include "models/access/matching.h"
#include "models/access/naturalkey.h"

#include <algorithm>

namespace itm {

namespace {

Permission required(PermissionAction action, const Bucket &bucket)
{
    // System buckets are read through the organization (fact sheet §7.4).
    if (bucket.isSystem && action == PermissionAction::Read)
        return { action, types::organizations, ResourceId(bucket.organization.value()), {} };
    return { action, types::buckets, ResourceId(bucket.id.value()), bucket.organization };
}

bool names(const QList<Bucket> &buckets, BucketId id)
{
    return std::any_of(buckets.begin(), buckets.end(),
                       [id](const Bucket &bucket) { return bucket.id == id; });
}

} // namespace

BucketPowers powersOn(const Bucket &bucket, const PermissionList &held)
{
    return { allows(held, required(PermissionAction::Read, bucket)),
             allows(held, required(PermissionAction::Write, bucket)) };
}

bool isMet(const ClientNeed &need, const Bucket &bucket, const Token &token)
{
    if (need.type == types::buckets)
        return allows(token.permissions, required(need.action, bucket));
    Permission permission{ need.action, need.type, {}, token.organization };
    if (need.type == types::organizations)
        permission = { need.action, need.type, ResourceId(token.organization.value()), {} };
    return allows(token.permissions, permission);
}

BucketChoices bucketChoices(const Token &token)
{
    BucketChoices choices;
    for (const Permission &permission : token.permissions) {
        if (permission.type != types::buckets && permission.type != types::instance)
            continue;
        const BucketId id(permission.id.value());
        const bool isElsewhere
            = !permission.organization.isNull() && permission.organization != token.organization;
        if (permission.type == types::instance || id.isNull())
            choices.isForAll = choices.isForAll || !isElsewhere;
        else if (!permission.name.isEmpty() && !names(choices.named, id))
            choices.named.append({ id, isElsewhere ? permission.organization : token.organization,
                                   permission.name.toString() });
    }
    std::sort(choices.named.begin(), choices.named.end(), [](const Bucket &a, const Bucket &b) {
        return naturalKey(a.name) < naturalKey(b.name);
    });
    return choices;
}

} // namespace itm
