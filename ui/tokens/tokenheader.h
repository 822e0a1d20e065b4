// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace itm {

class TokenTableModel;

/// The header of the token table: which columns are shown, in which order, how wide, and what the
/// rows are sorted by. A right click or its menu chooses columns. Layouts are stored by the names
/// of the columns, so that they outlive new ones.
class TokenHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenHeader)

public:
    TokenHeader(TokenTableModel &model, QWidget *parent);
    ~TokenHeader() override;

    /// Whether rows say which server they are of; before showDefaults() or restore().
    void setAllServers(bool all) { m_allServers = all; }
    void showDefaults();
    [[nodiscard]] QByteArray save() const;
    /// What cannot be read leaves the default.
    void restore(const QByteArray &state);
    /// Where it can be of use at all.
    void showColumn(int column);
    /// Checkable actions, one for each column.
    void fillColumnMenu(QMenu &menu);

private:
    /// Whatever was stored: the column would say the same in every row.
    [[nodiscard]] bool isNeverShown(int column) const;
    void showMenu(QPoint position);

    TokenTableModel &m_model;
    bool m_allServers = false;
};

} // namespace itm
