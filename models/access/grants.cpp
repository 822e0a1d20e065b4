// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/grants.h"

#include "models/access/aboveorganizations.h"
#include "models/access/permissionsets.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace itm {

namespace {

AccessMode join(AccessMode a, AccessMode b)
{
    return accessMode(reads(a) || reads(b), writes(a) || writes(b));
}

/// What is left of a mode when a wider one is taken away.
AccessMode beyond(AccessMode mode, AccessMode wider)
{
    return join(mode, wider) == wider ? AccessMode::None : mode;
}

AccessMode modeOf(const Permission &permission)
{
    const bool read = permission.action == PermissionAction::Read;
    return accessMode(read, !read);
}

bool hasResolvedName(const ResourceType &type)
{
    return type == types::buckets || type == types::organizations || type == types::users;
}

struct Single final
{
    AccessMode mode = AccessMode::None;
    QString name;
};

/// All entries of one type.
class TypeEntries final
{
public:
    void add(const Permission &permission);
    [[nodiscard]] QList<Grant> grants(const ResourceType &type) const;

private:
    void appendSingles(const ResourceType &type, QList<Grant> &grants) const;

    AccessMode m_everywhere = AccessMode::None;
    QMap<OrganizationId, AccessMode> m_organizations;
    QHash<ResourceId, Single> m_singles;
    QList<ResourceId> m_order;
};

void TypeEntries::add(const Permission &permission)
{
    const AccessMode mode = modeOf(permission);
    if (permission.isUnscoped() || permission.type == types::instance) {
        m_everywhere = join(m_everywhere, mode);
    } else if (permission.id.isNull()) {
        AccessMode &held = m_organizations[permission.organization];
        held = join(held, mode);
    } else {
        if (!m_singles.contains(permission.id))
            m_order.append(permission.id);
        Single &single = m_singles[permission.id];
        single.mode = join(single.mode, mode);
        if (single.name.isEmpty())
            single.name = permission.name;
    }
}

QList<Grant> TypeEntries::grants(const ResourceType &type) const
{
    QList<Grant> grants;
    if (m_everywhere != AccessMode::None)
        grants.append({ type, m_everywhere, Reach::Everywhere });
    const Reach wide = isAboveOrganizations(type) ? Reach::Nothing : Reach::Organization;
    for (auto it = m_organizations.cbegin(); it != m_organizations.cend(); ++it) {
        const AccessMode mode = beyond(it.value(), m_everywhere);
        if (mode != AccessMode::None)
            grants.append({ type, mode, wide, it.key() });
    }
    appendSingles(type, grants);
    return grants;
}

/// Not left out where the organization's entry seems to cover it: the id alone decides (§7.4), and
/// the organization that stands beside it may be false (§5.4).
void TypeEntries::appendSingles(const ResourceType &type, QList<Grant> &grants) const
{
    for (const AccessMode mode : { AccessMode::ReadWrite, AccessMode::Write, AccessMode::Read }) {
        Grant grant{ type, mode, Reach::Single };
        for (const ResourceId id : m_order) {
            const Single &single = *m_singles.constFind(id);
            if (beyond(single.mode, m_everywhere) != mode)
                continue;
            const bool isDangling = single.name.isEmpty() && hasResolvedName(type);
            grant.targets.append({ id, single.name, isDangling });
        }
        if (!grant.targets.isEmpty())
            grants.append(grant);
    }
}

qsizetype rank(const ResourceType &type)
{
    if (type == types::buckets)
        return -1;
    const qsizetype known = knownResourceTypes().indexOf(type);
    return known < 0 ? knownResourceTypes().size() : known;
}

} // namespace

QList<Grant> grantsOf(const PermissionList &permissions)
{
    QHash<ResourceType, TypeEntries> byType;
    QList<ResourceType> order;
    for (const Permission &permission : permissions) {
        if (!byType.contains(permission.type))
            order.append(permission.type);
        byType[permission.type].add(permission);
    }
    std::stable_sort(order.begin(), order.end(), [](const ResourceType &a, const ResourceType &b) {
        return rank(a) < rank(b);
    });

    QList<Grant> grants;
    for (const ResourceType &type : order)
        grants.append(byType.constFind(type)->grants(type));
    return grants;
}

QList<Grant> grantsOf(const Token &token)
{
    QList<Grant> grants = grantsOf(token.permissions);
    for (Grant &grant : grants) {
        for (GrantTarget &target : grant.targets) {
            if (!target.isDangling)
                continue;
            if (grant.type == types::organizations
                && target.id.value() == token.organization.value())
                target = { target.id, token.organizationName, false };
            else if (grant.type == types::users && target.id.value() == token.owner.value())
                target = { target.id, token.ownerName, false };
        }
    }
    return grants;
}

} // namespace itm
