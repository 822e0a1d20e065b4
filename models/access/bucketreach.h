// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/permission.h"

#include <QHash>

namespace itm {

/// Which of some buckets a permission list reaches by the matching rule (fact sheet §7.4). Made
/// once for many lists: a list costs its own length, however many buckets there are.
class BucketReach final
{
public:
    BucketReach() = default;
    BucketReach(PermissionAction action, const QList<Bucket> &buckets);

    /// Whether the list allows the action on at least one of the buckets. System buckets are read
    /// through `orgs`.
    [[nodiscard]] bool isReachedBy(const PermissionList &held) const;

private:
    void add(const Permission &required);

    /// What the server would ask for, by what decides in the rule.
    QHash<std::pair<ResourceType, ResourceId>, Permission> m_byId;
    QHash<std::pair<ResourceType, OrganizationId>, Permission> m_byOrganization;
    QHash<ResourceType, Permission> m_any;
};

} // namespace itm
