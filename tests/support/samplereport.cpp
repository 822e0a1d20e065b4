// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/samplereport.h"

#include "models/access/acceptedfindings.h"
#include "models/access/findings.h"
#include "models/access/permissionsets.h"

#include "tests/support/sampletokens.h"

namespace itm::sample {

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
const UserId Gone(99);

Token made(const QString &shortForm, const QString &description, quint64 id)
{
    Token token = sample::token(shortForm);
    token.id = TokenId(id);
    token.description = description;
    token.organizationName = QStringLiteral("factory");
    token.ownerName = QStringLiteral("bob");
    token.createdAt = Now.addDays(-30);
    token.updatedAt = Now.addDays(-20);
    return token;
}

TokenList tokens()
{
    Token root = made({}, QStringLiteral("root"), 1);
    root.permissions = operatorPermissions(knownResourceTypes());
    Token inactive = made(QStringLiteral("RW buckets lines#5"),
                          QStringLiteral("=HYPERLINK(\"http://evil\")"), 2);
    inactive.status = TokenStatus::Inactive;
    inactive.updatedAt = Now.addDays(-200);
    Token elsewhere
        = made(QStringLiteral("R buckets roof#71"), QStringLiteral("<b>bold</b> & \"quoted\""), 4);
    elsewhere.organization = Weather;
    elsewhere.organizationName = QStringLiteral("weather");
    elsewhere.owner = Gone;
    elsewhere.ownerName = QStringLiteral("dave");
    Token v1 = made(QStringLiteral("W buckets lines#5"), {}, 6);
    v1.store = TokenStore::V1;
    v1.v1UserName = QStringLiteral("plc");
    return { v1,
             elsewhere,
             made(QStringLiteral("R buckets"), QStringLiteral("a | b *c* [d](e)\nnext line"), 3),
             root,
             inactive,
             made(QStringLiteral("W buckets #77"), QStringLiteral(u"\u202Eevil\u202C اسم"), 5) };
}

FindingContext context(const ReportFacts &facts)
{
    return {
        .tokens = facts.tokens,
        .seesAll = true,
        .types = facts.types,
        .valueStorage = ValueStorage::Hashed,
        .organizations = facts.organizations,
        .users = { { Bob, QStringLiteral("bob"), UserStatus::Active },
                   { Gone, QStringLiteral("dave"), UserStatus::Inactive } },
        .buckets = facts.buckets,
        .bucketsListed = facts.bucketsListed,
        .sightings
        = QHash<TokenId, TokenSighting>{ { TokenId(3),
                                           { .leakedAt = Now.addDays(-2).toMSecsSinceEpoch() } } },
        .now = Now
    };
}

ReviewRecord review()
{
    ReviewRecord record{ .organization = Factory,
                         .startedAt = Now.addDays(-1),
                         .signedBy = QStringLiteral("carol"),
                         .signedAt = Now,
                         .nextReview = Now.addDays(90).date() };
    record.tokens = {
        { .id = TokenId(3),
          .description = QStringLiteral("a | b *c*"),
          .owner = QStringLiteral("bob"),
          .findings
          = QStringList{ QStringLiteral("no-description"), QStringLiteral("from-the-future") },
          .verdict = ReviewVerdict::Keep,
          .note = QStringLiteral("+1, asked on <Tuesday>"),
          .by = QStringLiteral("carol"),
          .at = Now.addSecs(-3600) },
        { .id = TokenId(2),
          .description = QStringLiteral("=HYPERLINK(\"http://evil\")"),
          .owner = QStringLiteral("bob"),
          .verdict = ReviewVerdict::Delete,
          .by = QStringLiteral("carol"),
          .at = Now.addSecs(-3000),
          .outcome = ReviewOutcome::Done,
          .actedAt = Now.addSecs(-2900) },
        { .id = TokenId(9), .description = {}, .owner = QStringLiteral("bob") },
    };
    return record;
}

} // namespace

ReportFacts reportFacts(ReportKind kind)
{
    ReportFacts facts{ .kind = kind,
                       .server = QStringLiteral("plant <1>"),
                       .url = QUrl(QStringLiteral("https://influx.example.com:8086")),
                       .version = QStringLiteral("2.9.1"),
                       .madeBy = QStringLiteral("carol"),
                       .now = Now,
                       .listedAt = Now.addSecs(-60),
                       .seesAll = true,
                       .storedTokens = 8,
                       .tokens = tokens(),
                       .types = knownResourceTypes(),
                       .withAccepted = true,
                       .review = review() };
    facts.organizations = { { Weather, QStringLiteral("weather"), {} },
                            { Factory, QStringLiteral("factory"), {} } };
    facts.buckets = { { BucketId(71), Weather, QStringLiteral("roof"), false },
                      { BucketId(7), Factory, QStringLiteral("_monitoring"), true },
                      { BucketId(5), Factory, QStringLiteral("lines"), false } };
    facts.bucketsListed = { Factory, Weather };
    if (kind == ReportKind::Review)
        facts.organization = facts.organizations.at(1);
    const FindingReport found = findAll(context(facts));
    const FindingGroup *group = found.group(FindingKind::InactiveLong);
    facts.accepted = { { .finding = findingId(FindingKind::InactiveLong),
                         .token = TokenId(2),
                         .evidence = group ? group->fingerprint(group->hits.front()) : QString(),
                         .reason = QStringLiteral("kept for | the auditor"),
                         .by = QStringLiteral("carol"),
                         .acceptedAt = Now.addDays(-1),
                         .until = Now.addDays(30) } };
    SplitFindings split = splitAccepted(found, facts.accepted, Now);
    facts.findings = split.open;
    facts.acceptedFindings = split.accepted;
    return facts;
}

} // namespace itm::sample
