// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissiontablemodel.h"

#include <algorithm>

namespace itm {

PermissionTableModel::PermissionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

PermissionTableModel::~PermissionTableModel() = default;

void PermissionTableModel::setPermissions(const PermissionList &permissions,
                                          const OrganizationNames &names)
{
    QList<Permission> entries;
    QHash<Permission, int> counts;
    for (const Permission &permission : permissions) {
        if (++counts[permission] == 1)
            entries.append(permission);
    }
    beginResetModel();
    m_rows.clear();
    for (const Permission &entry : std::as_const(entries)) {
        QString action = entry.action == PermissionAction::Read ? QStringLiteral("read")
                                                                : QStringLiteral("write");
        if (counts.value(entry) > 1)
            //: An action and how often the same entry is there: "read ×2".
            action = tr("%1 ×%2").arg(action).arg(counts.value(entry));
        m_rows.append({ action, entry.type.name, NameText::shown(entry.name), entry.id.toString(),
                        entry.organization.isNull()
                            ? QString()
                            : NameText::organization(entry.organization, names) });
    }
    endResetModel();
}

int PermissionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PermissionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? m_rows.at(index.row()).at(index.column()) : QVariant();
}

QVariant PermissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn:
        return tr("Action", "column of permissions");
    case TypeColumn:
        return tr("Type", "column of permissions");
    case NameColumn:
        return tr("Name", "column of permissions");
    case IdColumn:
        return tr("ID", "column of permissions");
    case OrganizationColumn:
        return tr("Organization", "column of permissions");
    default:
        return {};
    }
}

void PermissionTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const QStringList &a, const QStringList &b) {
        return order == Qt::AscendingOrder ? a.at(column) < b.at(column)
                                           : b.at(column) < a.at(column);
    });
    endResetModel();
}

} // namespace itm
