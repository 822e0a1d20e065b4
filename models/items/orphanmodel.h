// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryfindings.h"

#include <QAbstractTableModel>

namespace itm {

/// Tokens that are in the database and in no list, one a row, with what is known of them. Read only
/// but for take().
class OrphanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrphanModel)

public:
    enum Column {
        DescriptionColumn,
        MissingColumn,
        OwnerColumn,
        CountColumn,
        IdColumn,
        ColumnCount
    };

    OrphanModel(QList<Orphan> orphans, QObject *parent);
    ~OrphanModel() override;

    [[nodiscard]] const QList<Orphan> &orphans() const { return m_orphans; }
    /// Removes those that were deleted.
    void take(const QSet<TokenId> &deleted);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Orphan> m_orphans;
};

} // namespace itm
