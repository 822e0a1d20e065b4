// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/growthbench.h"

#include "models/api/tokenlistdecoder.h"
#include "models/items/tokenfacets.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"
#include "tests/bench/tokentable.h"

#include <array>

namespace itm::bench {

namespace {

constexpr std::array Sizes{ 1'000, 10'000, 100'000 };
constexpr double MostGrowth = 20;
constexpr double MostFacetsMs = 100;

/// What one kind of work takes at each size, in milliseconds.
struct Costs final
{
    QString work;
    std::array<double, Sizes.size()> times{};
};

double medianOf(const std::function<double()> &work)
{
    std::vector<double> times;
    times.reserve(Runs);
    for (int run = 0; run < Runs; ++run)
        times.push_back(work());
    return median(times);
}

double decoding(int tokens)
{
    return medianOf([tokens] {
        TokenListDecoder decoder(TokenStore::V2);
        double time = 0;
        writeTokenList(tokens,
                       [&](QByteArrayView piece) { time += timed([&] { decoder.feed(piece); }); });
        return time;
    });
}

void measure(size_t size, QList<Costs> &costs)
{
    const int tokens = Sizes.at(size);
    TokenTable table(tokens);
    const QString scattered = QStringLiteral("night");
    costs[0].times.at(size) = decoding(tokens);
    costs[1].times.at(size) = medianOf([&] {
        return timed([&] {
            const auto built = TokenRows::build({ RowSource::of(table.session()) }, { {} });
            Q_UNUSED(built)
        });
    });
    costs[2].times.at(size) = medianOf([&] {
        table.search({});
        return table.search(scattered);
    });
    costs[3].times.at(size) = medianOf([&] {
        table.sort(DescriptionColumn);
        return table.sort(OwnerColumn);
    });
    costs[4].times.at(size) = medianOf([&] {
        return timed([&] {
            if (countFacets(table.model().tokens(), {}, {}).isEmpty())
                qFatal("no facets");
        });
    });
}

} // namespace

void benchGrowth(const std::function<void(const Figure &)> &report)
{
    QList<Costs> costs{ { QStringLiteral("decode") },
                        { QStringLiteral("make rows") },
                        { QStringLiteral("search, all selected") },
                        { QStringLiteral("sort by owner") },
                        { QStringLiteral("count all facets") } };
    for (size_t size = 0; size < Sizes.size(); ++size)
        measure(size, costs);
    for (const Costs &cost : std::as_const(costs)) {
        report({ cost.work + QStringLiteral(": 100 000 tokens against 10 000"),
                 QStringLiteral("%1, %2, %3 ms")
                     .arg(cost.times[0], 0, 'f', 1)
                     .arg(cost.times[1], 0, 'f', 1)
                     .arg(cost.times[2], 0, 'f', 1),
                 cost.times[2] / cost.times[1], MostGrowth, QStringLiteral("×") });
    }
    report({ QStringLiteral("all facets of 100 000 tokens counted after a keystroke"),
             {},
             costs[4].times.back(),
             MostFacetsMs,
             QStringLiteral("ms") });
}

} // namespace itm::bench
