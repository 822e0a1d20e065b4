// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/tokentable.h"

#include "ui/tokens/tokenselection.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"

#include <QEventLoop>
#include <QTest>

namespace itm::bench {

namespace {

constexpr int EnoughMs = 60'000;

} // namespace

void showTable(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(1000, 700);
    view.show();
}

TokenTable::TokenTable(int rows)
    : m_session(m_fixture.connectTo(decodedTokens(rows)))
    , m_model(m_fixture.workspace, nullptr)
{
    // Long lists become rows on another thread.
    if (!QTest::qWaitFor([&] { return m_model.rowCount() == rows; }, EnoughMs))
        qFatal("not all rows are visible");
    showTable(m_view, m_model);
    // Before the selection learns of it.
    QObject::connect(&m_model, &QAbstractItemModel::modelReset, &m_view,
                     [this] { m_sinceRows.start(); });
    m_selection = new TokenSelection(m_view, m_model);
}

TokenTable::~TokenTable() = default;

double TokenTable::search(const QString &text)
{
    m_view.selectAll();
    return timed([&] {
        m_model.setSearch(text);
        m_view.viewport()->repaint();
    });
}

double TokenTable::sort(TokenColumn column)
{
    m_view.clearSelection();
    return timed([&] {
        m_model.sort(column);
        m_view.viewport()->repaint();
    });
}

void TokenTable::selectFound(const QString &text)
{
    m_model.setSearch(text);
    m_view.selectAll();
    m_model.setSearch({});
}

double TokenTable::renew()
{
    QEventLoop loop;
    double time = -1;
    const qsizetype selected = selectedRows();
    // Behind the selection, which was connected before.
    QObject::connect(&m_model, &QAbstractItemModel::modelReset, &loop, [this, &time, &loop] {
        time = static_cast<double>(m_sinceRows.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    TokenList tokens = m_session.tokens().tokens();
    m_session.tokens().replaceAll(std::move(tokens));
    if (time < 0)
        loop.exec();
    if (selected == 0 || selectedRows() != selected)
        qFatal("the selection was not restored");
    return time;
}

qsizetype TokenTable::selectedRows() const
{
    qsizetype count = 0;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

} // namespace itm::bench
