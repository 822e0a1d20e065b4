// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/tablebench.h"

#include "ui/tokens/tokenselection.h"

#include "models/items/tokentablemodel.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"
#include "tests/support/sessionfixture.h"

#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace itm::bench {

namespace {

constexpr int ManyRows = 100'000;
constexpr int EnoughMs = 60'000;
/// The proxy's time grows with the square of the rows: more would take minutes.
constexpr int ProxyRows = 5'000;
/// Every third row.
const QString Scattered = QStringLiteral("night");
/// A third of the rows, more and fewer, none, all.
const QStringList Typed{ Scattered,
                         QStringLiteral("n"),
                         QStringLiteral("hall 7"),
                         QStringLiteral("user-3"),
                         QStringLiteral("no such row"),
                         QString() };

void prepare(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(1000, 700);
    view.show();
}

/// The program's table with this many tokens.
class Table final
{
public:
    explicit Table(int rows)
        : m_session(m_fixture.connectTo(decodedTokens(rows)))
        , m_model(m_fixture.workspace, nullptr)
    {
        // Long lists become rows on another thread.
        if (!QTest::qWaitFor([&] { return m_model.rowCount() == rows; }, EnoughMs))
            qFatal("not all rows are visible");
        prepare(m_view, m_model);
        new TokenSelection(m_view, m_model);
    }

    [[nodiscard]] TokenTableModel &model() { return m_model; }
    [[nodiscard]] const TokenList &tokens() const { return m_session.tokens().tokens(); }

    double search(const QString &text)
    {
        // In one step it takes minutes where the selection was scattered.
        m_view.clearSelection();
        m_view.selectAll();
        return timed([&] {
            m_model.setSearch(text);
            m_view.viewport()->repaint();
        });
    }
    double sort()
    {
        m_view.clearSelection();
        return timed([&] {
            m_model.sort(TokenTableModel::OwnerColumn);
            m_view.viewport()->repaint();
        });
    }

private:
    test::SessionFixture m_fixture;
    ServerSession &m_session;
    TokenTableModel m_model;
    QTableView m_view;
};

/// One keystroke after another, seven rounds.
std::vector<double> searchTimes(Table &table)
{
    std::vector<double> times;
    for (int round = 0; round < Runs; ++round) {
        for (const QString &text : Typed)
            times.push_back(table.search(text));
    }
    return times;
}

double proxySearch(Table &table)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table.model());
    proxy.setFilterKeyColumn(-1);
    QTableView view;
    prepare(view, proxy);
    view.selectAll();
    return timed([&] {
        proxy.setFilterFixedString(Scattered);
        view.viewport()->repaint();
    });
}

/// The texts that a sort by owner compares, sorted by the library.
double librarySort(const TokenList &tokens)
{
    std::vector<QString> keys;
    for (const Token &token : tokens)
        keys.push_back(token.ownerName.toString() + u'\n' + token.description);
    return timed([&] { std::sort(keys.begin(), keys.end()); });
}

void benchSearch(Table &table, const std::function<void(const Figure &)> &report)
{
    const std::vector<double> times = searchTimes(table);
    const QString work = QStringLiteral("keystroke of a search, %1 rows selected").arg(ManyRows);
    const QString frame = QStringLiteral("one frame");
    report({ work + QLatin1String(", median"), frame, median(times), 16, QStringLiteral("ms") });
    report({ work + QLatin1String(", worst"), QStringLiteral("two frames"),
             *std::max_element(times.begin(), times.end()), 33, QStringLiteral("ms") });
}

} // namespace

void benchTable(const std::function<void(const Figure &)> &report)
{
    {
        Table small(ProxyRows);
        const Compared times = compare([&] { return small.search(Scattered); },
                                       [&] {
                                           small.search({});
                                           return proxySearch(small);
                                       });
        report({ QStringLiteral("keystroke of a search, %1 rows selected").arg(ProxyRows),
                 QStringLiteral("QSortFilterProxyModel: %1 ms").arg(times.reference, 0, 'f', 0),
                 times.ratio(), 0.05, QStringLiteral("×") });
    }
    Table table(ManyRows);
    benchSearch(table, report);
    const Compared times = compare(
        [&] {
            table.model().sort(TokenTableModel::DescriptionColumn);
            return table.sort();
        },
        [&] { return librarySort(table.tokens()); });
    report({ QStringLiteral("sort by text, %1 rows").arg(ManyRows),
             QStringLiteral("std::sort of the keys: %1 ms").arg(times.reference, 0, 'f', 0),
             times.ratio(), 3, QStringLiteral("×") });
}

} // namespace itm::bench
