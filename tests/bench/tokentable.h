// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokentablemodel.h"

#include "tests/support/sessionfixture.h"

#include <QElapsedTimer>
#include <QTableView>

namespace itm {
class TokenSelection;
}

namespace itm::bench {

/// Shows a table as the program does: whole rows are selected.
void showTable(QTableView &view, QAbstractItemModel &model);

/// The program's table with tokens of the measured mix, on the screen. All times in milliseconds,
/// painting included.
class TokenTable final
{
public:
    explicit TokenTable(int rows);
    ~TokenTable();
    Q_DISABLE_COPY_MOVE(TokenTable)

    [[nodiscard]] TokenTableModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return m_view; }
    [[nodiscard]] ServerSession &session() { return m_session; }
    [[nodiscard]] const TokenList &tokens() const { return m_session.tokens().tokens(); }

    /// Everything selected, then a search.
    double search(const QString &text);
    double sort(TokenColumn column);
    /// Selects what a search finds and shows all rows again.
    void selectFound(const QString &text);
    /// All rows are made anew, as by a refresh with more changes than are told one by one: from the
    /// new rows to the selection of before.
    double renew();

private:
    [[nodiscard]] qsizetype selectedRows() const;

    test::SessionFixture m_fixture;
    ServerSession &m_session;
    TokenTableModel m_model;
    QTableView m_view;
    QElapsedTimer m_sinceRows;
    TokenSelection *m_selection = nullptr;
};

} // namespace itm::bench
