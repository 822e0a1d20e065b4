// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/findingsbench.h"

#include "models/access/findings.h"
#include "models/access/permissionsets.h"
#include "ui/create/shippedrecipes.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"

#include <algorithm>

namespace itm::bench {

namespace {

constexpr int Tokens = 100'000;
/// What issue and design allow, milliseconds.
constexpr double Longest = 1000;

/// Everything known, so that nothing is left out.
FindingContext contextOf(const TokenList &tokens)
{
    FindingContext context{ .tokens = tokens,
                            .seesAll = true,
                            .types = knownResourceTypes(),
                            .valueStorage = ValueStorage::Raw,
                            .now = QDateTime::currentDateTimeUtc() };
    QSet<OrganizationId> organizations;
    QSet<UserId> users;
    for (const Token &token : tokens) {
        organizations.insert(token.organization);
        users.insert(token.owner);
    }
    for (const OrganizationId id : std::as_const(organizations))
        context.organizations.append({ id, id.toString(), {} });
    for (const UserId id : std::as_const(users))
        context.users.append({ id, id.toString(), UserStatus::Active });
    context.bucketsListed = organizations;
    context.newestBefore = tokens.at(tokens.size() / 2).id;
    context.orphans = QList<Orphan>();
    context.recipes = shippedRecipes();
    // The worst case: every value can be read.
    for (Token &token : context.tokens)
        token.serverValue = ServerValue::Readable;
    return context;
}

} // namespace

void benchFindings(const std::function<void(const Figure &)> &report)
{
    const FindingContext context = contextOf(decodedTokens(Tokens));
    std::vector<double> times;
    size_t found = 0;
    for (int run = 0; run < Runs; ++run) {
        times.push_back(timed([&] {
            found = 0;
            for (const FindingGroup &group : findAll(context).groups)
                found += group.hits.size();
        }));
    }
    if (found == 0)
        qFatal("nothing was found");
    report({ QStringLiteral("all findings of %1 tokens").arg(Tokens),
             QStringLiteral("%1 found").arg(found), median(times), Longest, QStringLiteral("ms") });
}

} // namespace itm::bench
