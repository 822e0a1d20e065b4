// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/reviewbench.h"

#include "ui/report/reportfile.h"

#include "models/access/findings.h"
#include "models/access/permissionsets.h"
#include "models/access/reviewqueue.h"
#include "models/items/reviewqueuemodel.h"
#include "models/report/reportdocument.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"

#include <algorithm>

namespace itm::bench {

namespace {

constexpr int Tokens = 100'000;
/// Milliseconds: a review begins at once, nobody waits long for a file.
constexpr double LongestOpening = 1000;
constexpr double LongestReport = 15'000;
/// One takes seconds.
constexpr int ReportRuns = 3;

/// All tokens in one organization.
TokenList inOneOrganization()
{
    TokenList tokens = decodedTokens(Tokens);
    const OrganizationId one = tokens.constFirst().organization;
    for (Token &token : tokens)
        token.organization = one;
    return tokens;
}

void benchOpening(const TokenList &tokens, const FindingReport &found,
                  const std::function<void(const Figure &)> &report)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        ReviewQueueModel model(nullptr);
        times.push_back(timed([&] {
            ReviewScene scene{ .server = ServerId::create(),
                               .organization = tokens.constFirst().organization,
                               .tokens = tokens,
                               .isListed = true,
                               .types = knownResourceTypes() };
            scene.weights = reviewWeights(found, scene.server);
            model.setQueue(reviewQueue(scene), {});
        }));
        if (model.rowCount() != Tokens || !model.nextOpen(-1).isValid())
            qFatal("the queue is not complete");
    }
    report({ QStringLiteral("the queue of a review of %1 tokens").arg(Tokens),
             QStringLiteral("one organization"), median(times), LongestOpening,
             QStringLiteral("ms") });
}

void benchReport(const TokenList &tokens, const FindingReport &found,
                 const std::function<void(const Figure &)> &report)
{
    const ReportFacts facts{ .kind = ReportKind::Inventory,
                             .now = QDateTime::currentDateTimeUtc(),
                             .tokens = tokens,
                             .types = knownResourceTypes(),
                             .findings = found };
    std::vector<double> times;
    qsizetype bytes = 0;
    for (int run = 0; run < ReportRuns; ++run) {
        times.push_back(
            timed([&] { bytes = reports::toBytes(makeReport(facts), ReportFormat::Html).size(); }));
        if (bytes < Tokens)
            qFatal("the report is not complete");
    }
    report({ QStringLiteral("one report of %1 tokens as HTML").arg(Tokens),
             QStringLiteral("%1 MB").arg(bytes / 1'000'000), median(times), LongestReport,
             QStringLiteral("ms") });
}

} // namespace

void benchReview(const std::function<void(const Figure &)> &report)
{
    const TokenList tokens = inOneOrganization();
    const FindingReport found = findAll({ .tokens = tokens,
                                          .types = knownResourceTypes(),
                                          .now = QDateTime::currentDateTimeUtc() });
    if (found.groups.isEmpty())
        qFatal("nothing was found");
    benchOpening(tokens, found, report);
    benchReport(tokens, found, report);
}

} // namespace itm::bench
