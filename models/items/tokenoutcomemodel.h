// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"
#include "models/words/nametext.h"

#include <QAbstractTableModel>

namespace itm {

/// The tokens of a batch that are not done, one a row, and why. Read only.
class TokenOutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenOutcomeModel)

public:
    enum Column { TokenColumn, ResultColumn, ReasonColumn, ColumnCount };

    explicit TokenOutcomeModel(QObject *parent);
    ~TokenOutcomeModel() override;

    /// Leaves out what is fine.
    void setOutcomes(const TokenOutcomes &outcomes, const OrganizationNames &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    TokenOutcomes m_rows;
    OrganizationNames m_names;
};

} // namespace itm
