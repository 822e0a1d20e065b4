// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/userrecord.h"
#include "models/words/nametext.h"

#include <QAbstractTableModel>

namespace itm {

/// The users of one server and the tokens they own, one a row. Read only but for setRecords().
class UserModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserModel)

public:
    enum Column {
        NameColumn,
        StateColumn,
        MembershipColumn,
        TokensColumn,
        WorkingColumn,
        ColumnCount
    };

    explicit UserModel(QObject *parent);
    ~UserModel() override;

    /// Row by row where the users are the same ones.
    void setRecords(const QList<UserRecord> &records, const OrganizationNames &names);
    [[nodiscard]] const QList<UserRecord> &records() const { return m_records; }
    /// -1: not there.
    [[nodiscard]] int rowOf(UserId user) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant text(const UserRecord &record, int column) const;

    QList<UserRecord> m_records;
    OrganizationNames m_names;
};

} // namespace itm
