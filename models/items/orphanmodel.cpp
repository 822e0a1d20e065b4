// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/orphanmodel.h"

#include "models/words/nametext.h"
#include "models/words/recoverytext.h"

namespace itm {

OrphanModel::OrphanModel(QList<Orphan> orphans, QObject *parent)
    : QAbstractTableModel(parent)
    , m_orphans(std::move(orphans))
{
}

OrphanModel::~OrphanModel() = default;

void OrphanModel::take(const QSet<TokenId> &deleted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!deleted.contains(m_orphans.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_orphans.removeAt(row);
        endRemoveRows();
    }
}

int OrphanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orphans.size());
}

int OrphanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrphanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Orphan &orphan = m_orphans.at(index.row());
    switch (index.column()) {
    case DescriptionColumn:
        return NameText::token({ .description = orphan.description });
    case MissingColumn:
        return RecoveryText::missing(orphan.missing);
    case OwnerColumn:
        return orphan.ownerName.isEmpty() ? orphan.owner.toString()
                                          : NameText::shown(orphan.ownerName);
    case CountColumn:
        return static_cast<int>(orphan.permissions.size());
    default:
        return orphan.id.toString();
    }
}

QVariant OrphanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DescriptionColumn:
        return tr("Description", "column of hidden tokens");
    case MissingColumn:
        return tr("Why no list shows it", "column of hidden tokens");
    case OwnerColumn:
        return tr("Owner", "column of hidden tokens");
    case CountColumn:
        return tr("Permissions", "column of hidden tokens");
    case IdColumn:
        return tr("ID", "column of hidden tokens");
    default:
        return {};
    }
}

} // namespace itm
