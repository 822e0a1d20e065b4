// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchmatcher.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;
using namespace itm::sample;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

const QList<Bucket> Buckets{ { BucketId(1), Factory, QStringLiteral("telegraf") },
                             { BucketId(2), Weather, QStringLiteral("telegraf") },
                             { BucketId(3), Factory, QStringLiteral("telegraf-old") },
                             { BucketId(4), Factory, QStringLiteral("_monitoring"), true } };

bool finds(const QString &search, const Token &token, ValuePlace value = ValuePlace::Nowhere,
           ReplacementPart part = ReplacementPart::None)
{
    const SearchMatcher matcher(parseSearch(search, Now).query, Buckets);
    const QByteArray own = token.description.toCaseFolded().toUtf8();
    const quint64 shared = matcher.sharedHits(
        token, classify(token, {}), { token.ownerName.toString().toCaseFolded().toUtf8() });
    return matcher.matches(shared, { token, own, value, part });
}

Token example()
{
    Token token = sample::token(QStringLiteral("W buckets telegraf#1, R tasks"));
    token.id = TokenId(0xabcdef0123456789);
    token.description = QStringLiteral("Telegraf hall 7");
    token.ownerName = QStringLiteral("Bob Bauer");
    token.organizationName = QStringLiteral("factory");
    token.createdAt = QDateTime(QDate(2025, 3, 15), QTime(8, 0), Qt::UTC);
    token.updatedAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    return token;
}

} // namespace

class TestSearchMatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByEachField_data();
    void findsByEachField();
    void canIsAnsweredByEffectivePermission_data();
    void canIsAnsweredByEffectivePermission();
    void valuesAreFoundByTheirPlace();
    void bothPartsOfAReplacementAreFound();
    void aTokenWithoutTimesIsFoundByItsId();
};

void TestSearchMatcher::findsByEachField_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *search, bool found) {
        QTest::newRow(search) << QString::fromUtf8(search) << found;
    };
    row("", true);
    row("telegraf bob", true);
    row("telegraf alice", false);
    row("-alice", true);
    row("000000000000001", true);
    row("fade", false);
    row("\"hall 7\"", true);
    row("\"7 hall\"", false);
    row("owner:bob", true);
    row("owner:\"bob\"", false);
    row("owner:\"bob bauer\"", true);
    row("owner:000000000000001e", true);
    row("org:fact", true);
    row("-org:fact", false);
    row("kind:custom", true);
    row("kind:write", false);
    row("status:active", true);
    row("status:inactive", false);
    row("type:tasks", true);
    row("type:\"task\"", false);
    row("type:orgs", false);
    row("bucket:tele", true);
    row("bucket:\"tele\"", false);
    row("bucket:0000000000000001", true);
    row("bucket:other", false);
    row("id:abcdef0123456789", true);
    row("id:0000000000000001", true);
    row("id:ffff", false);
    row("value:none", true);
    row("value:keychain", false);
    row("created:2025-03", true);
    row("created:2025-04", false);
    row("created:>1y", true);
    row("updated:>90d", false);
    row("updated:<30d", true);
    row("-updated:<30d", false);
}

void TestSearchMatcher::findsByEachField()
{
    QFETCH(QString, search);
    QFETCH(bool, found);
    QCOMPARE(finds(search, example()), found);
}

void TestSearchMatcher::canIsAnsweredByEffectivePermission_data()
{
    QTest::addColumn<QString>("permissions");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *permissions, const char *search, bool found) {
        QTest::addRow("%s: %s", permissions, search)
            << QString::fromUtf8(permissions) << QString::fromUtf8(search) << found;
    };
    row("W buckets telegraf#1", "can:write bucket:telegraf", true);
    row("W buckets telegraf#1", "can:read bucket:telegraf", false);
    row("W buckets", "can:write bucket:telegraf", true);
    row("W buckets @30", "can:write bucket:telegraf", false);
    row("W buckets *", "can:write bucket:telegraf", true);
    row("W buckets #3", "can:write bucket:telegraf", false);
    row("W buckets #3", "can:write bucket:telegraf-", true);
    row("W buckets #3", "can:write bucket:0000000000000003", true);
    row("W buckets #9", "can:write bucket:0000000000000009", true);
    row("W buckets *", "can:write bucket:nosuch", false);
    row("R buckets", "can:read bucket:_monitoring", false);
    row("R orgs factory#10", "can:read bucket:_monitoring", true);
    row("W tasks", "can:write type:tasks", true);
    row("W tasks", "can:write type:buckets", false);
    row("R orgs", "can:read", false);
    row("R orgs", "can:read type:orgs", false);
    row("R tasks", "can:write", false);
    row("R tasks", "-can:write", true);
    row("W buckets telegraf#1", "-can:write bucket:telegraf", false);
}

void TestSearchMatcher::canIsAnsweredByEffectivePermission()
{
    QFETCH(QString, permissions);
    QFETCH(QString, search);
    QFETCH(bool, found);
    QCOMPARE(finds(search, sample::token(permissions)), found);
}

void TestSearchMatcher::valuesAreFoundByTheirPlace()
{
    QVERIFY(finds(QStringLiteral("value:keychain"), example(), ValuePlace::InKeychain));
    QVERIFY(finds(QStringLiteral("value:server"), example(), ValuePlace::OnServer));
    QVERIFY(!finds(QStringLiteral("value:none"), example(), ValuePlace::OnServer));
}

void TestSearchMatcher::bothPartsOfAReplacementAreFound()
{
    const auto found = [](const char *search, ReplacementPart part) {
        return finds(QLatin1String(search), example(), ValuePlace::Nowhere, part);
    };
    QVERIFY(found("is:replaced", ReplacementPart::Old));
    QVERIFY(!found("is:replaced", ReplacementPart::New));
    QVERIFY(found("is:replacing", ReplacementPart::New));
    QVERIFY(!found("is:replacing", ReplacementPart::None));
    QVERIFY(found("-is:replaced -is:replacing", ReplacementPart::None));
}

void TestSearchMatcher::aTokenWithoutTimesIsFoundByItsId()
{
    Token token = example();
    token.id = *TokenId::fromString(u"0a3f6c2d1e000000");
    token.createdAt = {};
    token.updatedAt = {};
    QVERIFY(finds(QStringLiteral("created:>1d"), token)
            || finds(QStringLiteral("created:<99y"), token));
    QVERIFY(!finds(QStringLiteral("updated:>1d"), token));
}

QTEST_GUILESS_MAIN(TestSearchMatcher)
#include "tst_searchmatcher.moc"
