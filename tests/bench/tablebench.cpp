// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/tablebench.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokentable.h"

#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace itm::bench {

namespace {

constexpr int ManyRows = 100'000;
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

/// One keystroke after another, seven rounds.
std::vector<double> searchTimes(TokenTable &table)
{
    std::vector<double> times;
    for (int round = 0; round < Runs; ++round) {
        for (const QString &text : Typed)
            times.push_back(table.search(text));
    }
    return times;
}

double proxySearch(TokenTable &table)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table.model());
    proxy.setFilterKeyColumn(-1);
    QTableView view;
    showTable(view, proxy);
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

void benchSearch(TokenTable &table, const std::function<void(const Figure &)> &report)
{
    const std::vector<double> times = searchTimes(table);
    const QString work = QStringLiteral("keystroke of a search, %1 rows selected").arg(ManyRows);
    const QString frame = QStringLiteral("one frame");
    report({ work + QLatin1String(", median"), frame, median(times), 16, QStringLiteral("ms") });
    report({ work + QLatin1String(", worst"), QStringLiteral("two frames"),
             *std::max_element(times.begin(), times.end()), 33, QStringLiteral("ms") });
}

/// Every third row selected, then all rows made anew, as after a refresh.
void benchSelection(TokenTable &table, const std::function<void(const Figure &)> &report)
{
    std::vector<double> restored;
    std::vector<double> selectedAll;
    for (int run = 0; run < Runs; ++run) {
        table.selectFound(Scattered);
        restored.push_back(table.renew());
        selectedAll.push_back(timed([&] { table.view().selectAll(); }));
    }
    const QString limit = QStringLiteral("a tenth of a second");
    report(
        { QStringLiteral("%1 of %2 rows selected, restored by ids").arg(ManyRows / 3).arg(ManyRows),
          limit, median(restored), 100, QStringLiteral("ms") });
    report({ QStringLiteral("all of %1 rows selected instead").arg(ManyRows), limit,
             median(selectedAll), 100, QStringLiteral("ms") });
}

} // namespace

void benchTable(const std::function<void(const Figure &)> &report)
{
    {
        TokenTable small(ProxyRows);
        const Compared times = compare([&] { return small.search(Scattered); },
                                       [&] {
                                           small.search({});
                                           return proxySearch(small);
                                       });
        report({ QStringLiteral("keystroke of a search, %1 rows selected").arg(ProxyRows),
                 QStringLiteral("QSortFilterProxyModel: %1 ms").arg(times.reference, 0, 'f', 0),
                 times.ratio(), 0.05, QStringLiteral("×") });
    }
    TokenTable table(ManyRows);
    benchSearch(table, report);
    benchSelection(table, report);
    const Compared times = compare(
        [&] {
            table.sort(DescriptionColumn);
            return table.sort(OwnerColumn);
        },
        [&] { return librarySort(table.tokens()); });
    report({ QStringLiteral("sort by text, %1 rows").arg(ManyRows),
             QStringLiteral("std::sort of the keys: %1 ms").arg(times.reference, 0, 'f', 0),
             times.ratio(), 3, QStringLiteral("×") });
}

} // namespace itm::bench
