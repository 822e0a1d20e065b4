// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/v1rules.h"

#include <QTest>

using namespace itm;

class TestV1Rules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreChecked_data();
    void namesAreChecked();
    void organizationAndBucketsAreNeeded();
    void theDefaultMappingCounts();
};

namespace {

V1Draft draft(const QString &userName)
{
    return {
        userName,
        { .organization = OrganizationId(1),
          .permissions
          = { { PermissionAction::Read, types::buckets, ResourceId(2), OrganizationId(1), {} } } }
    };
}

constexpr int Fine = -1;

} // namespace

void TestV1Rules::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("issue");
    QTest::newRow("plain") << QStringLiteral("grafana") << Fine;
    QTest::newRow("strange") << QStringLiteral("<b>\"ü %2B & ' \\") << Fine;
    QTest::newRow("none") << QString() << int(V1Issue::UserMissing);
    QTest::newRow("colon") << QStringLiteral("a:b") << int(V1Issue::UserColon);
    QTest::newRow("line break") << QStringLiteral("a\nb") << int(V1Issue::UserControlCharacter);
    QTest::newRow("taken") << QStringLiteral("taken") << int(V1Issue::UserTaken);
    QTest::newRow("other case") << QStringLiteral("Taken") << Fine;
}

void TestV1Rules::namesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const int, issue);
    const auto found = issueOf(draft(name), { QStringLiteral("taken") });
    QCOMPARE(found ? int(*found) : Fine, issue);
}

void TestV1Rules::organizationAndBucketsAreNeeded()
{
    V1Draft asked = draft(QStringLiteral("grafana"));
    asked.draft.permissions.clear();
    QVERIFY(issueOf(asked, {}) == V1Issue::BucketsMissing);
    asked.draft.organization = {};
    QVERIFY(issueOf(asked, {}) == V1Issue::OrganizationMissing);
}

void TestV1Rules::theDefaultMappingCounts()
{
    const QList<DatabaseMapping> mappings{
        { .database = QStringLiteral("other"), .bucket = BucketId(3), .isDefault = true },
        { .database = QStringLiteral("first"), .bucket = BucketId(2) },
        { .database = QStringLiteral("default"), .bucket = BucketId(2), .isDefault = true },
        { .database = QStringLiteral("last"), .bucket = BucketId(2) },
    };
    QCOMPARE(mappingOf(BucketId(2), mappings)->database, QStringLiteral("default"));
    QVERIFY(!mappingOf(BucketId(4), mappings));
}

QTEST_GUILESS_MAIN(TestV1Rules)
#include "tst_v1rules.moc"
