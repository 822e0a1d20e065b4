// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/bucketreach.h"

#include "models/access/matching.h"

#include <algorithm>

namespace itm {

BucketReach::BucketReach(PermissionAction action, const QList<Bucket> &buckets)
{
    for (const Bucket &bucket : buckets) {
        if (bucket.isSystem && action == PermissionAction::Read)
            add({ action, types::organizations, ResourceId(bucket.organization.value()), {} });
        else
            add({ action, types::buckets, ResourceId(bucket.id.value()), bucket.organization });
    }
}

void BucketReach::add(const Permission &required)
{
    m_byId.insert({ required.type, required.id }, required);
    m_byOrganization.insert({ required.type, required.organization }, required);
    m_any.insert(required.type, required);
}

bool BucketReach::isReachedBy(const PermissionList &held) const
{
    return std::any_of(held.begin(), held.end(), [this](const Permission &permission) {
        if (m_any.isEmpty())
            return false;
        if (permission.type == types::instance)
            return allows(permission, *m_any.cbegin());
        if (!permission.id.isNull()) {
            const auto named = m_byId.constFind({ permission.type, permission.id });
            return named != m_byId.cend() && allows(permission, *named);
        }
        if (!permission.organization.isNull()) {
            const auto inside
                = m_byOrganization.constFind({ permission.type, permission.organization });
            return inside != m_byOrganization.cend() && allows(permission, *inside);
        }
        const auto any = m_any.constFind(permission.type);
        return any != m_any.cend() && allows(permission, *any);
    });
}

} // namespace itm
