// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/successordraft.h"

#include <algorithm>

namespace itm {

namespace {

bool isOnOneBucket(const Permission &permission)
{
    return permission.type == types::buckets && !permission.id.isNull();
}

BucketId bucketOf(const Permission &permission)
{
    return BucketId(permission.id.value());
}

BucketId namesakeOf(const QString &name, OrganizationId organization, const QList<Bucket> &existing)
{
    if (name.isEmpty())
        return {};
    const auto found = std::find_if(existing.begin(), existing.end(), [&](const Bucket &bucket) {
        return bucket.name == name
            && (organization.isNull() || bucket.organization == organization);
    });
    return found == existing.end() ? BucketId() : found->id;
}

} // namespace

TokenDraft successorDraft(const Token &token)
{
    return { .description = token.description,
             .organization = token.organization,
             .owner = token.owner,
             .status = token.status,
             .permissions = token.permissions };
}

QList<LostBucket> lostBuckets(const PermissionList &permissions, const QList<Bucket> &existing,
                              const QHash<BucketId, QString> &lastNames)
{
    QSet<BucketId> known;
    for (const Bucket &bucket : existing)
        known.insert(bucket.id);
    QList<LostBucket> lost;
    for (const Permission &permission : permissions) {
        // What has a name was found by the server, be it in another organization.
        if (!isOnOneBucket(permission) || !permission.name.isEmpty()
            || known.contains(bucketOf(permission)))
            continue;
        const BucketId id = bucketOf(permission);
        known.insert(id);
        const QString name = lastNames.value(id);
        lost.append({ id, permission.organization, name,
                      namesakeOf(name, permission.organization, existing) });
    }
    return lost;
}

PermissionList withBuckets(PermissionList permissions, const QHash<BucketId, Bucket> &successors)
{
    for (Permission &permission : permissions) {
        if (!isOnOneBucket(permission))
            continue;
        const auto successor = successors.constFind(bucketOf(permission));
        if (successor == successors.cend())
            continue;
        permission.id = ResourceId(successor->id.value());
        permission.name = successor->name;
    }
    return permissions;
}

} // namespace itm
