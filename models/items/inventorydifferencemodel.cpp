// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/inventorydifferencemodel.h"

#include "models/words/nametext.h"
#include "models/words/snapshottext.h"

namespace itm {

InventoryDifferenceModel::InventoryDifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

InventoryDifferenceModel::~InventoryDifferenceModel() = default;

void InventoryDifferenceModel::setDifferences(const QList<TokenDifference> &differences,
                                              const DifferenceOrigins &origins)
{
    beginResetModel();
    m_rows.clear();
    for (const TokenDifference &difference : differences)
        m_rows.append({ difference, origins.of(difference) });
    endResetModel();
}

int InventoryDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InventoryDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InventoryDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
    const Token &token = row.difference.after;
    switch (index.column()) {
    case WhatColumn:
        return SnapshotText::difference(row.difference);
    case TokenColumn:
        return NameText::token(token);
    case OrganizationColumn:
        return NameText::organization(token);
    case OwnerColumn:
        return NameText::owner(token);
    default:
        return SnapshotText::origin(row.origin);
    }
}

QVariant InventoryDifferenceModel::headerData(int section, Qt::Orientation orientation,
                                              int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What changed", "column of changes on a server");
    case TokenColumn:
        return tr("Token", "column of changes on a server");
    case OrganizationColumn:
        return tr("Organization", "column of changes on a server");
    case OwnerColumn:
        return tr("Owner", "column of changes on a server");
    default:
        return tr("By whom", "column of changes on a server");
    }
}

} // namespace itm
