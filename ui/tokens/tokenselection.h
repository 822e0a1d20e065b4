// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenrows.h"

#include <QItemSelection>
#include <QObject>

class QTableView;

namespace itm {

class TokenTableModel;

/// Carries selection and current row of the token table over a model reset, by ids and as merged
/// ranges: asking the view row by row is quadratic (house style §4.1). GUI thread.
class TokenSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSelection)

public:
    /// The view shows the model already; both outlive this.
    TokenSelection(QTableView &view, TokenTableModel &model);

    /// In the order of the rows.
    [[nodiscard]] QList<TokenKey> keys() const;
    /// Selects this one alone and scrolls to it; nothing happens where it is not visible.
    void select(const TokenKey &key);
    /// Selects those of them that are visible, and scrolls to the first one.
    void select(const QList<TokenKey> &keys);

Q_SIGNALS:
    void changed();

private:
    void remember();
    void restore();
    /// Where the model has other rows now.
    void translate();
    [[nodiscard]] QItemSelection remembered() const;

    QTableView &m_view;
    TokenTableModel &m_model;
    /// What was selected, by the numbers of the rows it was then.
    std::shared_ptr<const TokenRows> m_rows;
    std::vector<bool> m_selected;
    std::optional<TokenKey> m_current;
};

} // namespace itm
