// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/acceptedfindings.h"
#include "models/access/findings.h"
#include "models/access/permissionsets.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
const UserId Gone(99);
const BucketId Roof(71);

/// An id of the age; ids carry the time (fact sheet §1.4).
TokenId idOfAge(int days, quint64 serial = 0)
{
    constexpr qint64 FirstMoment = 1'491'696'000'000;
    const qint64 moment = Now.addDays(-days).toMSecsSinceEpoch() - FirstMoment;
    return TokenId((static_cast<quint64>(moment) << 22) + serial);
}

Token youngToken(const PermissionList &permissions, const QString &description, quint64 serial)
{
    Token token = sample::token(permissions);
    token.id = idOfAge(10, serial);
    token.description = description;
    token.updatedAt = Now.addDays(-10);
    return token;
}

/// A server on which nothing is wrong: two things that look alike at first sight, all known.
FindingContext cleanServer()
{
    FindingContext context{ .seesAll = true,
                            .types = knownResourceTypes(),
                            .valueStorage = ValueStorage::Hashed,
                            .now = Now };
    context.organizations = { { sample::Factory, QStringLiteral("factory"), {} },
                              { sample::Weather, QStringLiteral("weather"), {} } };
    context.users = { { sample::Bob, QStringLiteral("bob"), UserStatus::Active },
                      { Gone, QStringLiteral("dave"), UserStatus::Inactive } };
    context.buckets = { { BucketId(5), sample::Factory, QStringLiteral("lines"), false },
                        { Roof, sample::Weather, QStringLiteral("roof"), false } };
    context.bucketsListed = { sample::Factory, sample::Weather };
    context.newestBefore = idOfAge(1);
    context.orphans = QList<Orphan>();
    context.sightings.emplace();
    context.recipes = { Recipe{
        .id = QStringLiteral("telegraf-writes"),
        .needs = { { PermissionAction::Write, types::buckets, Recipe::Scope::Bucket, {} } } } };
    context.tokens = {
        youngToken(operatorPermissions(knownResourceTypes()), QStringLiteral("root"), 1),
        youngToken(sample::permissions(QStringLiteral("R buckets lines#5")),
                   QStringLiteral("board of line 4"), 2),
    };
    return context;
}

using Spoil = std::function<void(FindingContext &)>;

Spoil adding(const Token &token)
{
    return [token](FindingContext &context) { context.tokens.append(token); };
}

void overdueReplacement(FindingContext &context)
{
    context.replacements.append({ .oldToken = context.tokens.last().id,
                                  .newToken = TokenId(9),
                                  .stage = ReplacementStage::Observing,
                                  .observedUntil = Now.addDays(-1) });
}

Token tokenWith(const char *permissions, const char *description = "line 4 gateway")
{
    return youngToken(sample::permissions(QString::fromLatin1(permissions)),
                      QString::fromUtf8(description), 7);
}

Permission on(PermissionAction action, const ResourceType &type, quint64 id,
              OrganizationId organization = {})
{
    return { action, type, ResourceId(id), organization };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(itm::FindingKind)

class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanServerHasOnlyTheMissingSpare();
    void eachIsFoundAndNothingElse_data();
    void eachIsFoundAndNothingElse();
    void eachKindHasATest();
    void whatIsNotKnownIsSaid();
    void idsNameTheKinds();
    void evidenceTellsOneFromAnother();
    void evidenceNamesTheThings();
    void whatWasAcceptedComesBackWhenItChanges();
    void aSpareIsNeitherExtraNorMadeElsewhere();
    void whatAListShowsIsNoOrphan();
    void aValueInALogIsTroubleWhileItWorks();
    void alikeMeansTheSamePermissions();

private:
    QSet<QString> m_tested;
};

void TestFindings::cleanServerHasOnlyTheMissingSpare()
{
    FindingContext context = cleanServer();
    FindingReport report = findAll(context);
    QCOMPARE(report.groups.size(), 1);
    QCOMPARE(report.groups.first().kind, FindingKind::OperatorSingle);
    QVERIFY(report.notLookedAt.isEmpty());
    context.tokens.removeFirst();
    report = findAll(context);
    QCOMPARE(report.groups.size(), 1);
    QVERIFY(report.groups.first().hits.front().token.isNull());
}

void TestFindings::eachIsFoundAndNothingElse_data()
{
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<Spoil>("spoil");
    using Kind = FindingKind;
    const auto row = [this](Kind kind, const Spoil &spoil) {
        m_tested.insert(findingId(kind));
        QTest::newRow(findingRule(kind).id) << kind << spoil;
    };
    const PermissionList everything = operatorPermissions(knownResourceTypes());
    const PermissionList inFactory
        = allAccessPermissions(knownResourceTypes(), sample::Factory, sample::Bob);
    const auto Read = PermissionAction::Read;

    row(Kind::OperatorExtra, adding(youngToken(everything, QStringLiteral("second"), 3)));
    row(Kind::OperatorOlder, [](FindingContext &context) {
        Token older = youngToken(operatorPermissions(knownResourceTypes().first(18)),
                                 QStringLiteral("old one"), 3);
        older.status = TokenStatus::Inactive;
        context.tokens.append(older);
    });
    row(Kind::OperatorSingle, [](FindingContext &) {});
    row(Kind::AllAccessCollector,
        adding(youngToken(inFactory, QStringLiteral("Telegraf, hall 7"), 3)));
    row(Kind::BroaderThanRecipe, adding(tokenWith("R tasks", "telegraf")));
    row(Kind::Unscoped,
        adding(youngToken({ on(Read, types::authorizations, 0) }, QStringLiteral("script"), 3)));
    row(Kind::WriteDeletesBucket, adding(tokenWith("W buckets lines#5")));
    row(Kind::ReadsOtherValues, [inFactory](FindingContext &context) {
        context.valueStorage = ValueStorage::Raw;
        context.tokens.first().serverValue = ServerValue::Readable;
        context.tokens.append(youngToken(inFactory, QStringLiteral("ci"), 3));
    });
    row(Kind::BucketElsewhere,
        adding(youngToken({ on(Read, types::buckets, Roof.value(), sample::Factory) },
                          QStringLiteral("export"), 3)));
    row(Kind::BucketRecreated, [Read](FindingContext &context) {
        context.lastBucketNames.insert(BucketId(6), QStringLiteral("lines"));
        context.tokens.append(youngToken({ on(Read, types::buckets, 6, sample::Factory) },
                                         QStringLiteral("export"), 3));
    });
    row(Kind::Dangling, [Read](FindingContext &context) {
        context.lastBucketNames.insert(BucketId(6), QStringLiteral("quality"));
        context.tokens.append(youngToken({ on(Read, types::buckets, 6, sample::Factory) },
                                         QStringLiteral("export"), 3));
    });
    row(Kind::Useless,
        adding(youngToken({ on(Read, types::users, 0, sample::Factory) }, QStringLiteral("names"),
                          3)));
    row(Kind::OwnerInactive, [](FindingContext &context) { context.tokens.last().owner = Gone; });
    row(Kind::Orphan, [](FindingContext &context) {
        context.orphans->append({ .id = TokenId(8), .description = QStringLiteral("lost") });
    });
    row(Kind::Duplicate, [](FindingContext &context) {
        Token twin = context.tokens.last();
        twin.id = idOfAge(10, 3);
        context.tokens.append(twin);
    });
    row(Kind::NoDescription,
        [](FindingContext &context) { context.tokens.last().description.clear(); });
    row(Kind::V1Undescribed, [](FindingContext &context) {
        context.tokens.last().store = TokenStore::V1;
        context.tokens.last().description.clear();
    });
    row(Kind::InactiveLong, [](FindingContext &context) {
        context.tokens.last().status = TokenStatus::Inactive;
        context.tokens.last().updatedAt = Now.addDays(-LongInactiveDays - 1);
    });
    row(Kind::Old,
        [](FindingContext &context) { context.tokens.last().id = idOfAge(OldDays + 1); });
    row(Kind::ValueInLog, [](FindingContext &context) {
        context.sightings->insert(context.tokens.last().id, { .leakedAt = 1 });
        context.sightings->insert(context.tokens.first().id, { .seenAt = 1 });
    });
    row(Kind::MadeElsewhere,
        [](FindingContext &context) { context.newestBefore = idOfAge(10, 1); });
    row(Kind::ReplacementOverdue, overdueReplacement);
}

/// Present with what is wrong; absent on the clean server but for the spare.
void TestFindings::eachIsFoundAndNothingElse()
{
    QFETCH(const FindingKind, kind);
    QFETCH(const Spoil, spoil);
    FindingContext context = cleanServer();
    spoil(context);
    const FindingReport report = findAll(context);
    const FindingGroup *group = report.group(kind);
    QVERIFY(group);
    const size_t expected = kind == FindingKind::Duplicate ? 2 : 1;
    QCOMPARE(group->hits.size(), expected);
    for (const FindingGroup &other : report.groups) {
        const bool isExpected = other.kind == kind || other.kind == FindingKind::OperatorSingle;
        QVERIFY2(isExpected, findingRule(other.kind).id);
    }
}

void TestFindings::eachKindHasATest()
{
    for (const FindingRule &rule : findingRules())
        QVERIFY2(m_tested.contains(findingId(rule.kind)), rule.id);
}

void TestFindings::whatIsNotKnownIsSaid()
{
    FindingContext context = cleanServer();
    context.seesAll = false;
    context.users.clear();
    context.bucketsListed.clear();
    context.valueStorage = ValueStorage::Unknown;
    context.newestBefore.reset();
    context.orphans.reset();
    context.sightings.reset();
    context.tokens.last().owner = Gone;
    const FindingReport report = findAll(context);
    QCOMPARE(report.groups.size(), 0);
    QCOMPARE(report.notLookedAt.size(), 7);
    // Of one organization is better than nothing, but not all.
    context.bucketsListed = { sample::Weather };
    QVERIFY(findAll(context).notLookedAt.contains(FindingNeed::Buckets));
}

void TestFindings::idsNameTheKinds()
{
    QSet<QString> ids;
    for (const FindingRule &rule : findingRules()) {
        ids.insert(findingId(rule.kind));
        QCOMPARE(findingKind(findingId(rule.kind)), std::optional(rule.kind));
    }
    QCOMPARE(ids.size(), findingRules().size());
    QVERIFY(!findingKind(QStringLiteral("nothing")));
}

void TestFindings::evidenceTellsOneFromAnother()
{
    FindingGroup group;
    const Token token = sample::token(PermissionList());
    group.add(token, 1);
    group.add(token, 2);
    group.add(token, QStringList{ QStringLiteral("a") });
    group.add(token, QStringList{ QStringLiteral("a"), QStringLiteral("b") });
    QSet<QString> prints;
    for (const FindingHit &hit : group.hits)
        prints.insert(group.fingerprint(hit));
    QCOMPARE(prints.size(), 4);
}

void TestFindings::evidenceNamesTheThings()
{
    FindingContext context = cleanServer();
    context.tokens.append(
        youngToken({ on(PermissionAction::Read, types::buckets, Roof.value(), sample::Factory) },
                   QStringLiteral("export"), 3));
    const FindingReport report = findAll(context);
    const FindingGroup &group = *report.group(FindingKind::BucketElsewhere);
    QCOMPARE(group.hits.front().token, context.tokens.last().id);
    QCOMPARE(group.namesOf(group.hits.front()), QStringList{ QStringLiteral("roof") });
}

void TestFindings::whatWasAcceptedComesBackWhenItChanges()
{
    FindingReport report;
    FindingGroup group{ .kind = FindingKind::Dangling };
    Token token = sample::token(PermissionList());
    group.add(token, QStringList{ QStringLiteral("lines") });
    token.id = TokenId(9);
    group.add(token, QStringList{ QStringLiteral("lines") });
    report.groups = { group };
    AcceptedFinding accepted{ .finding = QStringLiteral("dangling"),
                              .token = token.id,
                              .evidence = group.fingerprint(group.hits.back()),
                              .until = Now.addDays(1) };
    const SplitFindings split = splitAccepted(report, { accepted }, Now);
    QCOMPARE(split.open.group(FindingKind::Dangling)->hits.size(), size_t(1));
    QCOMPARE(split.accepted.group(FindingKind::Dangling)->hits.front().token, token.id);
    // Its time is over.
    QVERIFY(splitAccepted(report, { accepted }, Now.addDays(2)).accepted.groups.isEmpty());
    accepted.evidence = QStringLiteral("something else");
    QVERIFY(splitAccepted(report, { accepted }, Now).accepted.groups.isEmpty());
    accepted.finding = QStringLiteral("old");
    QVERIFY(splitAccepted(report, { accepted }, Now).accepted.groups.isEmpty());
}

void TestFindings::aSpareIsNeitherExtraNorMadeElsewhere()
{
    FindingContext context = cleanServer();
    Token spare = context.tokens.first();
    spare.id = idOfAge(0);
    context.tokens.append(spare);
    QVERIFY(findAll(context).group(FindingKind::OperatorExtra));
    QVERIFY(findAll(context).group(FindingKind::MadeElsewhere));
    context.spare = spare.id;
    context.spareWorks = true;
    QVERIFY(!findAll(context).group(FindingKind::OperatorExtra));
    QVERIFY(!findAll(context).group(FindingKind::MadeElsewhere));
    // It is there, but nobody could use it.
    context.spareWorks = false;
    QVERIFY(findAll(context).group(FindingKind::OperatorSingle));
}

void TestFindings::whatAListShowsIsNoOrphan()
{
    FindingContext context = cleanServer();
    context.orphans->append({ .id = context.tokens.last().id });
    QVERIFY(!findAll(context).group(FindingKind::Orphan));
}

void TestFindings::aValueInALogIsTroubleWhileItWorks()
{
    FindingContext context = cleanServer();
    Token &token = context.tokens.last();
    const auto hits = [&context] {
        const FindingReport report = findAll(context);
        const FindingGroup *group = report.group(FindingKind::ValueInLog);
        return group ? group->hits : std::vector<FindingHit>();
    };
    context.sightings->insert(token.id, { .leakedAt = 7 });
    QCOMPARE(hits().size(), size_t(1));
    QCOMPARE(hits().front().number, 7);
    token.store = TokenStore::V1;
    QCOMPARE(hits().front().store, TokenStore::V1);
    token.status = TokenStatus::Inactive;
    QVERIFY(hits().empty());
}

/// In whatever order, and twice or once.
void TestFindings::alikeMeansTheSamePermissions()
{
    FindingContext context = cleanServer();
    const auto add = [&context](const char *permissions, quint64 serial) {
        context.tokens.append(youngToken(sample::permissions(QString::fromLatin1(permissions)),
                                         QStringLiteral("twin"), serial));
    };
    add("R buckets lines#5, R tasks", 11);
    add("R tasks, R buckets lines#5, R tasks", 12);
    add("R tasks", 13);
    const FindingReport report = findAll(context);
    const FindingGroup *group = report.group(FindingKind::Duplicate);
    QVERIFY(group);
    QCOMPARE(group->hits.size(), size_t(2));
    QCOMPARE(group->hits.front().number, 2);
    QCOMPARE(group->hits.back().token, idOfAge(10, 12));
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
