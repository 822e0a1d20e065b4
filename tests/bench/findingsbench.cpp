// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/findingsbench.h"

#include "ui/create/shippedrecipes.h"

#include "models/access/acceptedfindings.h"
#include "models/access/findingindex.h"
#include "models/access/findings.h"
#include "models/access/permissionsets.h"

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
    QHash<ResourceId, QString> buckets;
    for (const Token &token : tokens) {
        organizations.insert(token.organization);
        users.insert(token.owner);
        for (const Permission &entry : token.permissions) {
            if (entry.type == types::buckets && !entry.id.isNull())
                buckets.insert(entry.id, entry.name);
        }
    }
    // All of one organization: nearly every token reaches some of another.
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket)
        context.buckets.append(
            { BucketId(bucket.key().value()), tokens.first().organization, *bucket, false });
    for (const OrganizationId id : std::as_const(organizations))
        context.organizations.append({ id, id.toString(), {} });
    for (const UserId id : std::as_const(users))
        context.users.append({ id, id.toString(), UserStatus::Active });
    context.bucketsListed = organizations;
    context.newestBefore = tokens.at(tokens.size() / 2).id;
    context.orphans = QList<Orphan>();
    context.sightings.emplace();
    context.recipes = shippedRecipes();
    // The worst case: every value can be read.
    for (Token &token : context.tokens) {
        token.serverValue = ServerValue::Readable;
        context.sightings->insert(token.id, { .seenAt = 1, .leakedAt = 1 });
    }
    return context;
}

/// A hundred of each kind.
QList<AcceptedFinding> acceptedFrom(const FindingReport &report, const QDateTime &now)
{
    QList<AcceptedFinding> accepted;
    for (const FindingGroup &group : report.groups) {
        for (size_t i = 0; i < std::min<size_t>(100, group.hits.size()); ++i) {
            const FindingHit &hit = group.hits[i];
            accepted.append({ .finding = findingId(group.kind),
                              .store = hit.store,
                              .token = hit.token,
                              .evidence = group.fingerprint(hit),
                              .until = now.addDays(1) });
        }
    }
    return accepted;
}

} // namespace

void benchFindings(const std::function<void(const Figure &)> &report)
{
    const FindingContext context = contextOf(decodedTokens(Tokens));
    const QList<AcceptedFinding> accepted = acceptedFrom(findAll(context), context.now);
    std::vector<double> times;
    times.reserve(Runs);
    size_t found = 0;
    for (int run = 0; run < Runs; ++run) {
        // What FindingsWatch does after each change.
        times.push_back(timed([&] {
            const SplitFindings split = splitAccepted(findAll(context), accepted, context.now);
            const FindingIndex index = indexOf(split.open, context.tokens);
            found = 0;
            for (const FindingGroup &group : split.open.groups)
                found += group.hits.size();
        }));
    }
    if (found == 0)
        qFatal("nothing was found");
    report({ QStringLiteral("all findings of %1 tokens").arg(Tokens),
             QStringLiteral("%1 found").arg(found), median(times), Longest, QStringLiteral("ms") });
}

} // namespace itm::bench
