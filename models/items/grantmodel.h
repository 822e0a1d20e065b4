// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grants.h"
#include "models/words/nametext.h"

#include <QAbstractItemModel>

namespace itm {

/// What a token is granted, read only: resource types, under each the things it reaches. Duplicates
/// are gone, read and write of one thing are one row. Holds what it is given.
class GrantModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrantModel)

public:
    enum Column { ThingColumn, ModeColumn, IdColumn, ColumnCount };
    enum Role {
        FlagRole = Qt::UserRole, ///< QString: what is wrong with it; empty for most
    };

    explicit GrantModel(QObject *parent);
    ~GrantModel() override;

    void setToken(const Token &token, const OrganizationNames &names);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Thing
    {
        QString name;
        QString mode;
        QString id;
        QString flag;
    };
    struct Type
    {
        QString name;
        QList<Thing> things;
    };

    [[nodiscard]] static QList<Thing> thingsOf(const Grant &grant, const Token &token,
                                               const OrganizationNames &names);

    QList<Type> m_types;
};

} // namespace itm
