// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/objectnames.h"
#include "models/core/tokentemplate.h"

#include <QAbstractTableModel>

namespace itm {

/// The entries of a template by name, one a row, read only; where an organization is known, how
/// many things each is about there. Holds what it is given.
class TemplateEntryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateEntryModel)

public:
    enum Column { ActionColumn, WhatColumn, HereColumn, ColumnCount };

    explicit TemplateEntryModel(QObject *parent);
    ~TemplateEntryModel() override;

    void setEntries(const QList<TemplateEntry> &entries, const ObjectLists &objects = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<QStringList> m_rows;
};

} // namespace itm
