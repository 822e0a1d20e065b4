// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/differenceorigins.h"

#include <QAbstractTableModel>

namespace itm {

/// What is different between two lists of a server, and by whom it was done.
class InventoryDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InventoryDifferenceModel)

public:
    enum Column {
        WhatColumn,
        TokenColumn,
        OrganizationColumn,
        OwnerColumn,
        OriginColumn,
        ColumnCount
    };

    explicit InventoryDifferenceModel(QObject *parent);
    ~InventoryDifferenceModel() override;

    void setDifferences(const QList<TokenDifference> &differences,
                        const DifferenceOrigins &origins);
    [[nodiscard]] const TokenDifference &at(int row) const { return m_rows.at(row).difference; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row final
    {
        TokenDifference difference;
        std::optional<JournalEntry> origin;
    };

    QList<Row> m_rows;
};

} // namespace itm
