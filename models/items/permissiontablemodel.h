// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"
#include "models/words/nametext.h"

#include <QAbstractTableModel>

namespace itm {

/// The entries of a permission list as the server keeps them, read only, one a row; the same entry
/// twice is one row with its count. Sorts by any column. Holds what it is given.
class PermissionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionTableModel)

public:
    enum Column { ActionColumn, TypeColumn, NameColumn, IdColumn, OrganizationColumn, ColumnCount };

    explicit PermissionTableModel(QObject *parent);
    ~PermissionTableModel() override;

    void setPermissions(const PermissionList &permissions, const OrganizationNames &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QList<QStringList> m_rows;
};

} // namespace itm
