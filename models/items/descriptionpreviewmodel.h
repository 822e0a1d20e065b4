// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"

#include <QAbstractTableModel>

namespace itm {

/// What descriptions are and what they would become, one token a row, all of them: those that stay
/// are shown too. Changes nothing.
class DescriptionPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DescriptionPreviewModel)

public:
    enum Column { NowColumn, ThenColumn, ColumnCount };
    enum Role {
        ChangesRole = Qt::UserRole, ///< bool
    };
    /// `number`: which of the tokens it is, from 1.
    using Make = std::function<QString(const Token &token, qsizetype number)>;

    DescriptionPreviewModel(TokenList tokens, QObject *parent);
    ~DescriptionPreviewModel() override;

    [[nodiscard]] const TokenList &tokens() const { return m_tokens; }
    void preview(const Make &make);
    /// Those that would change, each only as long as it is what it was.
    [[nodiscard]] QList<TokenEdit> edits() const;
    /// How many would be left without a description.
    [[nodiscard]] int emptied() const;
    /// How many would be the same as another of these.
    [[nodiscard]] int alike() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool changes(qsizetype row) const
    {
        return m_then.at(row) != m_tokens.at(row).description;
    }

    TokenList m_tokens;
    QStringList m_then;
};

} // namespace itm
