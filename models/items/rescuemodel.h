// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/rescue.h"

#include <QAbstractTableModel>
#include <QSet>

namespace itm {

/// The values of a server's tokens, by description; those that can be rescued can be checked, and
/// are at first.
class RescueModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RescueModel)

public:
    enum Column { TokenColumn, OrganizationColumn, ValueColumn, ColumnCount };

    RescueModel(RescueRows rows, QObject *parent);
    ~RescueModel() override;

    [[nodiscard]] const RescueRows &rows() const { return m_rows; }
    [[nodiscard]] TokenList chosen() const;
    void chooseAll(bool chosen);
    void setState(TokenId id, RescueState state, const std::optional<Error> &error);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    RescueRows m_rows;
    QSet<TokenId> m_chosen;
};

} // namespace itm
