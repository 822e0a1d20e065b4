// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

namespace itm {

class ConnectionImport;

/// The entries of a configs file with a tick before each that can be taken over. Follows the
/// import, which outlives it.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)

public:
    enum Column {
        NameColumn,
        AddressColumn,
        OrganizationColumn,
        SignInColumn,
        RemarkColumn,
        ColumnCount
    };
    enum Role {
        /// Whether what stands in the row went wrong.
        TroubleRole = Qt::UserRole,
    };

    ImportModel(ConnectionImport &import, QObject *parent);
    ~ImportModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    ConnectionImport &m_import;
};

} // namespace itm
