// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/aboveorganizations.h"
#include "models/items/permissiontreemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace itm {

namespace {

PermissionAction actionOf(int column)
{
    return column == PermissionTreeModel::ReadColumn ? PermissionAction::Read
                                                     : PermissionAction::Write;
}

} // namespace

void PermissionTreeModel::setScope(const PermissionScope &scope)
{
    const PermissionList kept
        = scope.organization == m_scope.organization ? permissions() : PermissionList();
    beginResetModel();
    m_scope = scope;
    m_branches.clear();
    if (!scope.organization.isNull()) {
        for (const ResourceType &type : scope.types)
            branchFor(type);
    }
    endResetModel();
    choose(kept);
}

int PermissionTreeModel::branchOf(const ResourceType &type) const
{
    const auto found
        = std::find_if(m_branches.begin(), m_branches.end(),
                       [&type](const PermissionBranch &branch) { return branch.type == type; });
    return found == m_branches.end() ? -1 : static_cast<int>(found - m_branches.begin());
}

PermissionBranch &PermissionTreeModel::branchFor(const ResourceType &type)
{
    const int known = branchOf(type);
    if (known >= 0)
        return m_branches[known];
    const bool isOffered = m_scope.types.contains(type);
    m_branches.append(PermissionBranch(type, m_scope.organization,
                                       isOffered && m_scope.isListable(type), isOffered));
    PermissionBranch &made = m_branches.last();
    if (hasOffered(made))
        made.rows.prepend({});
    return made;
}

bool PermissionTreeModel::hasOffered(const PermissionBranch &branch) const
{
    return m_offersEverywhere && branch.isOffered;
}

PermissionBranch::List PermissionTreeModel::listState(const ResourceType &type) const
{
    const int branch = branchOf(type);
    return branch < 0 ? PermissionBranch::List::None : m_branches.at(branch).list;
}

void PermissionTreeModel::wantObjects(const ResourceType &type)
{
    for (int i = 0; i < m_branches.size(); ++i) {
        const PermissionBranch &branch = m_branches.at(i);
        const bool isAsked = type.name.isEmpty() || branch.type == type;
        const bool isMissing = branch.list == PermissionBranch::List::Unasked
            || branch.list == PermissionBranch::List::Failed;
        if (isAsked && isMissing)
            want(i);
    }
}

void PermissionTreeModel::want(int branch)
{
    m_branches[branch].list = PermissionBranch::List::Loading;
    announceType(branch);
    Q_EMIT objectsWanted(m_branches.at(branch).type);
}

void PermissionTreeModel::setObjects(const ResourceType &type, const QList<ResourceObject> &objects)
{
    const int at = branchOf(type);
    if (at < 0)
        return;
    PermissionBranch &branch = m_branches[at];
    const QList<PermissionRow> made = branch.objectRows(objects);
    const int first = branch.fixedRows();
    const auto count = static_cast<int>(branch.rows.size()) - first;
    if (count > 0) {
        beginRemoveRows(typeIndex(at), first, first + count - 1);
        branch.rows.resize(first);
        endRemoveRows();
    }
    branch.list = PermissionBranch::List::Loaded;
    if (!made.isEmpty()) {
        beginInsertRows(typeIndex(at), first, first + static_cast<int>(made.size()) - 1);
        branch.rows += made;
        endInsertRows();
    }
    announceType(at);
    // Names that were not known may be part of what is shown of the choice.
    Q_EMIT permissionsChanged();
}

void PermissionTreeModel::setObjectsFailed(const ResourceType &type)
{
    const int branch = branchOf(type);
    if (branch < 0)
        return;
    m_branches[branch].list = PermissionBranch::List::Failed;
    announceType(branch);
}

void PermissionTreeModel::offerEverywhere(bool offered)
{
    if (m_offersEverywhere == offered)
        return;
    m_offersEverywhere = offered;
    for (int i = 0; i < m_branches.size(); ++i)
        setEverywhereRow(i, hasOffered(m_branches.at(i)));
    Q_EMIT permissionsChanged();
}

void PermissionTreeModel::setEverywhereRow(int branch, bool shown)
{
    if (m_branches.at(branch).hasEverywhere() == shown)
        return;
    if (shown) {
        beginInsertRows(typeIndex(branch), 0, 0);
        m_branches[branch].rows.prepend({});
        endInsertRows();
    } else {
        beginRemoveRows(typeIndex(branch), 0, 0);
        m_branches[branch].rows.removeFirst();
        endRemoveRows();
    }
    announce(branch, 0, static_cast<int>(m_branches.at(branch).rows.size()) - 1);
}

void PermissionTreeModel::choose(const PermissionList &permissions)
{
    beginResetModel();
    m_branches.removeIf([](const PermissionBranch &branch) { return !branch.isOffered; });
    for (PermissionBranch &branch : m_branches) {
        if (branch.hasEverywhere() && !hasOffered(branch))
            branch.rows.removeFirst();
        const int fixed = branch.fixedRows();
        for (PermissionRow &row : branch.rows)
            row.read = row.write = false;
        const auto end = std::remove_if(branch.rows.begin() + fixed, branch.rows.end(),
                                        [](const PermissionRow &row) { return !row.isListed; });
        branch.rows.resize(end - branch.rows.begin());
    }
    for (const Permission &permission : permissions) {
        PermissionBranch &branch = branchFor(permission.type);
        branch.rows[branch.ensure(permission)].setChosen(permission.action, true);
    }
    endResetModel();
    Q_EMIT permissionsChanged();
}

PermissionList PermissionTreeModel::permissions() const
{
    PermissionList all;
    for (const PermissionBranch &branch : m_branches)
        all += branch.permissions();
    return all;
}

void PermissionTreeModel::chooseObjects(const ResourceType &type, const QList<ResourceId> &ids,
                                        PermissionAction action)
{
    const int at = branchOf(type);
    if (at < 0)
        return;
    PermissionBranch &branch = m_branches[at];
    const QSet<ResourceId> chosen(ids.begin(), ids.end());
    for (int row = branch.fixedRows(); row < branch.rows.size(); ++row) {
        if (chosen.contains(branch.rows.at(row).id))
            branch.rows[row].setChosen(action, true);
    }
    announce(at, 0, static_cast<int>(branch.rows.size()) - 1);
    Q_EMIT permissionsChanged();
}

QStringList PermissionTreeModel::findObjects(const ResourceType &type,
                                             const QStringList &namesOrIds,
                                             QList<ResourceId> &ids) const
{
    QMultiHash<QString, ResourceId> known;
    const int at = branchOf(type);
    if (at >= 0) {
        for (const PermissionRow &row : m_branches.at(at).rows) {
            if (row.isListed) {
                known.insert(row.name, row.id);
                known.insert(row.id.toString(), row.id);
            }
        }
    }
    QStringList unknown;
    for (const QString &text : namesOrIds) {
        QList<ResourceId> found = known.values(text);
        if (found.isEmpty())
            found = known.values(text.toLower());
        if (found.isEmpty())
            unknown.append(text);
        for (const ResourceId id : std::as_const(found)) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    return unknown;
}

QModelIndex PermissionTreeModel::indexOf(const ResourceType &type, ResourceId id,
                                         Column column) const
{
    const int at = branchOf(type);
    if (at < 0)
        return {};
    const bool hasOrganization = !isAboveOrganizations(type);
    const int row
        = m_branches.at(at).find(id, hasOrganization ? m_scope.organization : OrganizationId());
    return row < 0 ? QModelIndex() : index(row, column, typeIndex(at));
}

bool PermissionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isType = !index.parent().isValid();
    const int at = isType ? index.row() : index.parent().row();
    PermissionBranch &branch = m_branches[at];
    const PermissionAction action = actionOf(index.column());
    const bool on = value.toInt() == Qt::Checked;
    if (isType)
        toggleType(branch, action, on);
    else
        branch.rows[index.row()].setChosen(action, on);
    const bool changesOthers = isType || index.row() < branch.fixedRows();
    announce(at, changesOthers ? 0 : index.row(),
             changesOthers ? static_cast<int>(branch.rows.size()) - 1 : index.row());
    Q_EMIT permissionsChanged();
    return true;
}

/// Checking a type takes all of it in the organization; clearing it takes everything away, also
/// what "all" covered.
void PermissionTreeModel::toggleType(PermissionBranch &branch, PermissionAction action, bool on)
{
    if (on)
        return branch.rows[branch.allRow()].setChosen(action, true);
    for (PermissionRow &row : branch.rows)
        row.setChosen(action, false);
}

void PermissionTreeModel::announce(int branch, int firstRow, int lastRow)
{
    const QModelIndex type = typeIndex(branch);
    if (lastRow >= firstRow)
        Q_EMIT dataChanged(index(firstRow, 0, type), index(lastRow, ColumnCount - 1, type));
    announceType(branch);
}

void PermissionTreeModel::announceType(int branch)
{
    Q_EMIT dataChanged(typeIndex(branch), typeIndex(branch, ColumnCount - 1));
}

} // namespace itm
