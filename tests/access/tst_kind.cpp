// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/kind.h"
#include "models/access/permissionsets.h"

#include "tests/support/goldentokens.h"

#include <QTest>

#include <algorithm>

using namespace itm;

Q_DECLARE_METATYPE(itm::TokenClass)

namespace {

const OrganizationId Home(10);
const OrganizationId Away(20);
const UserId Owner(30);
constexpr auto Read = PermissionAction::Read;
constexpr auto Write = PermissionAction::Write;

ResourceType type(const char *name)
{
    return ResourceType{ QString::fromLatin1(name) };
}

PermissionList shuffled(PermissionList list)
{
    std::reverse(list.begin(), list.end());
    std::rotate(list.begin(), list.begin() + 5, list.end());
    return list;
}

PermissionList without(PermissionList list, const Permission &entry)
{
    list.removeAll(entry);
    return list;
}

} // namespace

class TestKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toldByThePermissions_data();
    void toldByThePermissions();
    void agreesWithTheGoldenRecords_data();
    void agreesWithTheGoldenRecords();
    void followsTheTypesOfTheServer();
    void generatedSetsHaveTheSizeOfTheServers();
    void generatedSetsAreWhatTheCommandLineSends();
    void bucketsThatAllBucketsCoversAreLeftOut();
};

void TestKind::toldByThePermissions_data()
{
    const QList<ResourceType> &now = knownResourceTypes();
    const PermissionList all = allAccessPermissions(now, Home, Owner);
    const PermissionList everything = operatorPermissions(now);
    const ResourceId home(Home.value());
    const ResourceId bucket(5);
    const QList<ResourceType> since22 = now.last(2);
    const QList<ResourceType> since21 = now.last(4);
    using K = TokenKind;
    using M = AccessMode;

    QTest::addColumn<PermissionList>("held");
    QTest::addColumn<TokenClass>("expected");
    const auto row = [](const char *name, const PermissionList &held, const TokenClass &expected) {
        QTest::newRow(name) << held << expected;
    };
    row("operator", everything, { K::Operator });
    row("operator in another order, with duplicates", shuffled(everything) + everything.first(7),
        { K::Operator });
    row("instance read and write", { { Read, types::instance }, { Write, types::instance } },
        { K::Operator });
    row("operator of 2.1: 40 entries", operatorPermissions(now.first(20)),
        { .kind = K::OlderOperator, .missingTypes = since22 });
    row("operator of 2.0: 36 entries", operatorPermissions(now.first(18)),
        { .kind = K::OlderOperator, .missingTypes = since21 });
    row("operator without writing tasks", without(everything, { Write, type("tasks") }),
        { .kind = K::Custom, .crossOrganization = true });
    row("all access", all, { K::AllAccess });
    row("all access in another order, with duplicates", shuffled(all) + all.first(3),
        { K::AllAccess });
    row("all access that may also change its organization",
        all + PermissionList{ { Write, types::organizations, home } }, { K::AllAccess });
    row("all access of 2.1: 39 entries", allAccessPermissions(now.first(20), Home, Owner),
        { .kind = K::AllAccess, .missingTypes = since22 });
    row("all access of 2.0: 35 entries", allAccessPermissions(now.first(18), Home, Owner),
        { .kind = K::AllAccess, .missingTypes = since21 });
    row("all access of another owner", allAccessPermissions(now, Home, UserId(31)), { K::Custom });
    row("all access to another organization", allAccessPermissions(now, Away, Owner),
        { .kind = K::Custom, .crossOrganization = true });
    row("all access and an unscoped entry", all + PermissionList{ { Read, types::users } },
        { .kind = K::Custom, .crossOrganization = true });
    row("all access without deleting dashboards",
        without(all, { Write, type("dashboards"), {}, Home }), { K::Custom });
    row("writes one bucket", { { Write, types::buckets, bucket, Home } },
        { .kind = K::ReadWrite, .bucketAccess = M::Write });
    row("reads one bucket, given by id alone", { { Read, types::buckets, bucket } },
        { .kind = K::ReadWrite, .bucketAccess = M::Read });
    row("reads and writes all buckets",
        { { Read, types::buckets, {}, Home }, { Write, types::buckets, {}, Home } },
        { .kind = K::ReadWrite, .bucketAccess = M::ReadWrite, .allBuckets = true });
    row("reads buckets of another organization", { { Read, types::buckets, {}, Away } },
        { .kind = K::ReadWrite,
          .bucketAccess = M::Read,
          .allBuckets = true,
          .crossOrganization = true });
    row("reads every bucket of the server", { { Read, types::buckets } },
        { .kind = K::Custom, .readsOnly = true, .crossOrganization = true });
    row("reads two types", { { Read, type("tasks"), {}, Home }, { Read, types::buckets, bucket } },
        { .kind = K::Custom, .readsOnly = true });
    row("a type that the server does not list", { { Write, type("flows"), {}, Home } },
        { .kind = K::Custom, .unknownTypes = { type("flows") } });
    row("reads another organization by id", { { Read, types::organizations, ResourceId(20) } },
        { .kind = K::Custom, .readsOnly = true, .crossOrganization = true });
    row("nothing at all", {}, { K::Custom });
}

void TestKind::toldByThePermissions()
{
    QFETCH(PermissionList, held);
    QFETCH(TokenClass, expected);
    Token token;
    token.organization = Home;
    token.owner = Owner;
    token.permissions = held;
    const TokenClass found = classify(token, knownResourceTypes());
    QCOMPARE(found.kind, expected.kind);
    QCOMPARE(found.missingTypes.size(), expected.missingTypes.size());
    QVERIFY(found == expected);
    QVERIFY(classify(token, {}) == expected);
}

void TestKind::agreesWithTheGoldenRecords_data()
{
    QTest::addColumn<Token>("token");
    int number = 0;
    for (const GoldenToken &golden : goldenTokens())
        QTest::addRow("%d %s", ++number, qPrintable(golden.place)) << golden.token;
}

void TestKind::agreesWithTheGoldenRecords()
{
    static const QHash<QString, TokenKind> expected{
        { QStringLiteral("admin's Token"), TokenKind::Operator },
        { QStringLiteral("second operator"), TokenKind::Operator },
        { QStringLiteral("all access"), TokenKind::AllAccess },
        { QStringLiteral("alice's all access"), TokenKind::AllAccess },
        { QString(), TokenKind::Custom },
        { QStringLiteral("reader"), TokenKind::Custom },
        { QStringLiteral("narrow reader"), TokenKind::Custom },
        { QStringLiteral("<b>Zähler</b> & 日本語 \"q\""), TokenKind::Custom },
    };
    QFETCH(Token, token);
    const TokenClass found = classify(token, {});
    QCOMPARE(found.kind, expected.value(token.description, TokenKind::ReadWrite));
    QVERIFY(found.unknownTypes.isEmpty());
    QVERIFY(found.missingTypes.isEmpty());
}

void TestKind::followsTheTypesOfTheServer()
{
    const QList<ResourceType> old = knownResourceTypes().first(18);
    const QList<ResourceType> future = knownResourceTypes() + QList{ type("oracles") };
    Token token;
    token.organization = Home;
    token.owner = Owner;
    token.permissions = operatorPermissions(old);
    QCOMPARE(classify(token, old).kind, TokenKind::Operator);
    token.permissions = allAccessPermissions(old, Home, Owner);
    QCOMPARE(classify(token, old).kind, TokenKind::AllAccess);
    QVERIFY(classify(token, old).missingTypes.isEmpty());

    token.permissions = operatorPermissions(knownResourceTypes());
    QCOMPARE(classify(token, future).kind, TokenKind::OlderOperator);
    QCOMPARE(classify(token, future).missingTypes.size(), 1);
    token.permissions = operatorPermissions(future);
    QCOMPARE(classify(token, future).kind, TokenKind::Operator);
}

void TestKind::generatedSetsHaveTheSizeOfTheServers()
{
    const QList<ResourceType> asSent = knownResourceTypes() + QList{ types::instance };
    QCOMPARE(operatorPermissions(asSent).size(), 44);
    QCOMPARE(allAccessPermissions(asSent, Home, Owner).size(), 43);
    QCOMPARE(allAccessPermissions(knownResourceTypes().first(18), Home, Owner).size(), 35);
}

void TestKind::generatedSetsAreWhatTheCommandLineSends()
{
    QCOMPARE(operatorPermissions(knownResourceTypes()),
             goldenRequest(QStringLiteral("create tokens"), QStringLiteral("operator")));
    const OrganizationId lab(goldenId(QStringLiteral("orgB")));
    const UserId alice(goldenId(QStringLiteral("alice")));
    QCOMPARE(allAccessPermissions(knownResourceTypes(), lab, alice),
             goldenRequest(QStringLiteral("create tokens"),
                           QStringLiteral("all access in lab, owned by alice")));
}

void TestKind::bucketsThatAllBucketsCoversAreLeftOut()
{
    const ResourceId one(1);
    const PermissionList set = bucketPermissions(
        Home,
        { { .read = true },
          { .bucket = one, .name = QStringLiteral("telegraf"), .read = true, .write = true },
          { .bucket = ResourceId(2) } });
    QCOMPARE(set,
             (PermissionList{ { Read, types::buckets, {}, Home },
                              { Write, types::buckets, one, Home } }));
    QCOMPARE(set.last().name, QStringLiteral("telegraf"));
}

QTEST_GUILESS_MAIN(TestKind)
#include "tst_kind.moc"
