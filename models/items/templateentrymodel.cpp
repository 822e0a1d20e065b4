// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/templateentrymodel.h"

#include "models/access/templateexpansion.h"
#include "models/words/templatetext.h"

#include <QLocale>

namespace itm {

TemplateEntryModel::TemplateEntryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

TemplateEntryModel::~TemplateEntryModel() = default;

void TemplateEntryModel::setEntries(const QList<TemplateEntry> &entries, const ObjectLists &objects)
{
    beginResetModel();
    m_rows.clear();
    for (const TemplateEntry &entry : entries) {
        const bool isCounted = objects.contains(entry.type) && !typesToExpand({ entry }).isEmpty();
        m_rows.append(
            { TemplateText::action(entry.action), TemplateText::what(entry),
              isCounted ? QLocale().toString(matchesOf(entry, objects).size()) : QString() });
    }
    endResetModel();
}

int TemplateEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TemplateEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TemplateEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? m_rows.at(index.row()).at(index.column()) : QVariant();
}

QVariant TemplateEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn:
        return tr("Action", "column of a template");
    case WhatColumn:
        return tr("What", "column of a template");
    case HereColumn:
        return tr("Found here", "column of a template");
    default:
        return {};
    }
}

} // namespace itm
