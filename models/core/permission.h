// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/resourcetype.h"

#include <QList>

namespace itm {

/// There are exactly these two; write covers create, change and delete and does not imply read
/// (§7.1).
enum class PermissionAction : quint8 { Read, Write };

/// One entry of a token's permission set. The shape decides the scope (fact sheet §7.3): neither id
/// nor organization = everywhere; organization alone = all in it; id = that one thing.
struct Permission final
{
    PermissionAction action = PermissionAction::Read;
    ResourceType type;
    ResourceId id;
    OrganizationId organization;
    /// As the server resolved it when listing; only for buckets, orgs and users with an id (§3.3).
    /// Not part of the permission's identity.
    PooledText name;

    [[nodiscard]] bool isUnscoped() const { return id.isNull() && organization.isNull(); }

    friend bool operator==(const Permission &a, const Permission &b)
    {
        return a.action == b.action && a.id == b.id && a.organization == b.organization
            && a.type == b.type;
    }
    friend size_t qHash(const Permission &p, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(p.action), p.type, p.id, p.organization);
    }
};

/// In the order the server keeps them; duplicates are possible. Implicitly shared: tokens with the
/// same set share one list.
using PermissionList = QList<Permission>;

} // namespace itm
