// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissionbranch.h"

#include "models/access/aboveorganizations.h"

#include <QHash>

#include <algorithm>

namespace itm {

namespace {

constexpr auto Actions = { PermissionAction::Read, PermissionAction::Write };

} // namespace

PermissionBranch::PermissionBranch(ResourceType branchType, OrganizationId organization,
                                   bool isListable, bool offered)
    : type(branchType)
    , list(isListable ? List::Unasked : List::None)
    , isOffered(offered)
    , m_organization(organization)
{
    if (isOffered && !isAboveOrganizations(type))
        rows.append({ .organization = organization });
}

int PermissionBranch::allRow() const
{
    const int place = hasEverywhere() ? 1 : 0;
    const bool isThere = place < rows.size() && rows.at(place).id.isNull()
        && rows.at(place).organization == m_organization;
    return isThere && !isAboveOrganizations(type) ? place : -1;
}

int PermissionBranch::ensure(const Permission &permission)
{
    const int known = find(permission.id, permission.organization);
    if (known >= 0)
        return known;
    const PermissionRow row{ .id = permission.id,
                             .organization = permission.organization,
                             .name = permission.name };
    const bool isAll = permission.id.isNull() && permission.organization == m_organization
        && !isAboveOrganizations(type);
    qsizetype place = rows.size();
    if (permission.isUnscoped())
        place = 0;
    else if (isAll)
        place = hasEverywhere() ? 1 : 0;
    rows.insert(place, row);
    return static_cast<int>(place);
}

PermissionRow PermissionBranch::rowFor(const ResourceObject &object) const
{
    return { .id = object.id,
             .organization = isAboveOrganizations(type) ? OrganizationId() : m_organization,
             .name = object.name,
             .isListed = true };
}

int PermissionBranch::find(ResourceId id, OrganizationId organization) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PermissionRow &row) {
        return row.id == id && row.organization == organization;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

bool PermissionBranch::isCovered(int row, PermissionAction action) const
{
    const PermissionRow &asked = rows.at(row);
    if (asked.isEverywhere())
        return false;
    if (hasEverywhere() && rows[0].isChosen(action))
        return true;
    const int all = allRow();
    return all >= 0 && !asked.id.isNull() && asked.organization == m_organization
        && rows.at(all).isChosen(action);
}

bool PermissionBranch::isChecked(int row, PermissionAction action) const
{
    return rows.at(row).isChosen(action) || isCovered(row, action);
}

Qt::CheckState PermissionBranch::state(PermissionAction action) const
{
    for (int row = 0; row < fixedRows(); ++row) {
        if (rows.at(row).isChosen(action))
            return Qt::Checked;
    }
    const bool some = std::any_of(rows.begin(), rows.end(), [action](const PermissionRow &row) {
        return row.isChosen(action);
    });
    return some ? Qt::PartiallyChecked : Qt::Unchecked;
}

PermissionMark PermissionBranch::mark(int row) const
{
    const PermissionRow &asked = rows.at(row);
    if (asked.isEverywhere() || asked.isListed)
        return PermissionMark::None;
    if (isAboveOrganizations(type) && asked.id.isNull())
        return PermissionMark::Ineffective;
    const OrganizationId expected = isAboveOrganizations(type) ? OrganizationId() : m_organization;
    if (asked.organization != expected)
        return PermissionMark::ElsewhereShape;
    return list == List::Loaded && !asked.id.isNull() ? PermissionMark::NotListed
                                                      : PermissionMark::None;
}

PermissionList PermissionBranch::permissions() const
{
    PermissionList entries;
    for (int i = 0; i < rows.size(); ++i) {
        for (const PermissionAction action : Actions) {
            if (rows[i].isChosen(action) && !isCovered(i, action))
                entries.append({ action, type, rows[i].id, rows[i].organization, rows[i].name });
        }
    }
    return entries;
}

QList<PermissionRow> PermissionBranch::objectRows(const QList<ResourceObject> &objects) const
{
    QHash<std::pair<ResourceId, OrganizationId>, qsizetype> places;
    QList<PermissionRow> made;
    for (const ResourceObject &object : objects) {
        made.append(rowFor(object));
        places.insert({ object.id, made.constLast().organization }, made.size() - 1);
    }
    for (qsizetype i = fixedRows(); i < rows.size(); ++i) {
        PermissionRow row = rows[i];
        if (!row.isChosen())
            continue;
        const auto place = places.constFind({ row.id, row.organization });
        if (place == places.cend()) {
            row.isListed = false;
            made.append(row);
        } else {
            made[*place].read = row.read;
            made[*place].write = row.write;
        }
    }
    return made;
}

} // namespace itm
