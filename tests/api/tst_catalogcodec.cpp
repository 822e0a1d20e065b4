// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/catalogcodec.h"

#include "tests/api/goldenexchange.h"
#include "tests/support/goldentokens.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestCatalogCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organizationsAreRead();
    void usersAreReadWithTheirStatus();
    void bucketsAreReadInOrder();
    void resourceTypesComeWithoutInstance();
    void valueStorageIsToldByTheFlag();
    void setupIsToldByTheFlag();
    void anythingElseIsMalformed_data();
    void anythingElseIsMalformed();
    void truncatedAnswersAreMalformed();
};

namespace {

QByteArray body(const char *name)
{
    return goldenBody(QStringLiteral("hashed"), QString::fromLatin1(name));
}

} // namespace

void TestCatalogCodec::organizationsAreRead()
{
    const auto all = organizationsFromJson(body("orgs"));
    QVERIFY(all);
    QCOMPARE(all.value().size(), 1);
    QCOMPARE(all.value()[0].name, QStringLiteral("example-org"));
    QCOMPARE(all.value()[0].id, OrganizationId(goldenId(QStringLiteral("orgA"))));
    const auto one = organizationFromJson(body("org by id by the same"));
    QVERIFY(one);
    QCOMPARE(one.value().name, QStringLiteral("lab"));
    QVERIFY(organizationsFromJson(R"({"orgs":null})").value().isEmpty());
}

void TestCatalogCodec::usersAreReadWithTheirStatus()
{
    const auto users = usersFromJson(body("users"));
    QVERIFY(users);
    QCOMPARE(users.value().size(), 4);
    QCOMPARE(users.value()[1].name, QStringLiteral("alice"));
    QVERIFY(users.value()[1].status == UserStatus::Active);
    QCOMPARE(userFromJson(body("me")).value().name, QStringLiteral("admin"));
    QVERIFY(
        userFromJson(R"({"id":"00000000000000aa","name":"a","status":"inactive"})").value().status
        == UserStatus::Inactive);
    QVERIFY(userFromJson(R"({"id":"00000000000000aa","name":"a","status":""})").value().status
            == UserStatus::Unknown);
}

void TestCatalogCodec::bucketsAreReadInOrder()
{
    const auto buckets = bucketsFromJson(body("buckets of lab"));
    QVERIFY(buckets);
    QStringList names;
    QList<bool> isSystem;
    for (const Bucket &bucket : buckets.value()) {
        names.append(bucket.name);
        isSystem.append(bucket.isSystem);
        QCOMPARE(bucket.organization, OrganizationId(goldenId(QStringLiteral("orgB"))));
    }
    QCOMPARE(names.first(2),
             (QStringList{ QStringLiteral("_monitoring"), QStringLiteral("_tasks") }));
    QCOMPARE(isSystem.first(3), (QList<bool>{ true, true, false }));
}

void TestCatalogCodec::resourceTypesComeWithoutInstance()
{
    const auto types = resourceTypesFromJson(body("resources"));
    QVERIFY(types);
    QCOMPARE(types.value().size(), 22);
    QCOMPARE(types.value().constFirst(), types::authorizations);
    QVERIFY(!types.value().contains(types::instance));
}

void TestCatalogCodec::valueStorageIsToldByTheFlag()
{
    const QString name = QStringLiteral("config as operator (body cut to the flag)");
    QVERIFY(valueStorageFromJson(goldenBody(QStringLiteral("hashed"), name)).value()
            == ValueStorage::Hashed);
    QVERIFY(valueStorageFromJson(goldenBody(QStringLiteral("raw"), name)).value()
            == ValueStorage::Raw);
    QVERIFY(valueStorageFromJson(R"({"config":{"session-length":60}})").value()
            == ValueStorage::Raw);
}

void TestCatalogCodec::setupIsToldByTheFlag()
{
    QVERIFY(setupAllowedFromJson(body("setup allowed")).value());
    QVERIFY(!setupAllowedFromJson(body("setup no longer allowed")).value());
}

void TestCatalogCodec::anythingElseIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *text : { "", "null", "7", "{}", "[7]", "[\"\"]", "<html>", R"({"orgs":{}})",
                              R"({"orgs":[{}]})", R"({"users":[7]})", R"({"buckets":"x"})",
                              R"({"config":[]})", R"({"config":{"use-hashed-tokens":"yes"}})",
                              R"({"allowed":"yes"})", R"({"id":"0","name":"x"})" })
        QTest::newRow(text) << QByteArray(text);
}

void TestCatalogCodec::anythingElseIsMalformed()
{
    QFETCH(QByteArray, body);
    QVERIFY(organizationsFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(organizationFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(usersFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(userFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(bucketsFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(resourceTypesFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(valueStorageFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(setupAllowedFromJson(body).error().kind == ErrorKind::MalformedReply);
}

void TestCatalogCodec::truncatedAnswersAreMalformed()
{
    const QByteArray buckets = body("buckets of lab");
    for (qsizetype length = 0; length < buckets.size(); ++length)
        QVERIFY(!bucketsFromJson(buckets.first(length)));
}

QTEST_GUILESS_MAIN(TestCatalogCodec)
#include "tst_catalogcodec.moc"
