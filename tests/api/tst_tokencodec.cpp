// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokencodec.h"

#include "tests/api/goldenexchange.h"
#include "tests/support/goldentokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestTokenCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdTokenComesWithItsValueOnce();
    void recordWithoutValueIsNoCreatedToken();
    void valueIsReadWhereTheServerKeepsIt();
    void theOperatorTokenIsCutOutOfASetup();
    void anythingElseIsMalformed_data();
    void anythingElseIsMalformed();
    void draftIsWrittenAsTheServerWantsIt();
    void unscopedDraftNamesNeitherIdNorOrganization();
    void changeSendsOnlyWhatChanges();
    void damagedRecordsNeverCrash();
};

void TestTokenCodec::createdTokenComesWithItsValueOnce()
{
    const QByteArray body
        = goldenBody(QStringLiteral("hashed"), QStringLiteral("all access in lab, owned by alice"));
    auto created = createdTokenFromJson(body);
    QVERIFY(created);
    QVERIFY(created.value().value.matches(GoldenValue));
    QCOMPARE(created.value().token.owner, UserId(goldenId(QStringLiteral("alice"))));
    QCOMPARE(created.value().token.permissions.size(), 43);
    const auto token = tokenFromJson(body);
    QVERIFY(token);
    QCOMPARE(token.value(), created.value().token);
}

void TestTokenCodec::recordWithoutValueIsNoCreatedToken()
{
    const auto created
        = createdTokenFromJson(goldenBody(QStringLiteral("hashed"), QStringLiteral("get")));
    QVERIFY(!created);
    QVERIFY(created.error().kind == ErrorKind::MalformedReply);
}

void TestTokenCodec::valueIsReadWhereTheServerKeepsIt()
{
    const auto raw = tokenValueFromJson(goldenBody(QStringLiteral("raw"), QStringLiteral("get")));
    QVERIFY(raw);
    QVERIFY(raw.value().matches(GoldenValue));
    const auto hashed
        = tokenValueFromJson(goldenBody(QStringLiteral("hashed"), QStringLiteral("get")));
    QVERIFY(!hashed);
    QVERIFY(hashed.error().kind == ErrorKind::SecretMissing);
}

void TestTokenCodec::theOperatorTokenIsCutOutOfASetup()
{
    const auto made
        = operatorTokenFromJson(goldenBody(QStringLiteral("hashed"), QStringLiteral("setup")));
    QVERIFY(made);
    QVERIFY(made.value().value.matches(GoldenOperatorValue));
    QCOMPARE(made.value().token.id, TokenId(goldenId(QStringLiteral("opId"))));
    QCOMPARE(made.value().token.permissions.size(), 44);
    for (const char *other : { "{}", "{\"auth\":null}", "{\"auth\":{}}", "", "[" })
        QVERIFY(!operatorTokenFromJson(other));
}

void TestTokenCodec::anythingElseIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : { "", "null", "[]", "{}", "7", R"({"id":"x"})",
                              R"({"id":"00000000000000aa"} {})", R"({"id":"00000000000000aa")",
                              R"({"id":"00000000000000aa","permissions":[null]})", "<html>" })
        QTest::newRow(body) << QByteArray(body);
}

void TestTokenCodec::anythingElseIsMalformed()
{
    QFETCH(QByteArray, body);
    QVERIFY(tokenFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(createdTokenFromJson(body).error().kind == ErrorKind::MalformedReply);
    QVERIFY(tokenValueFromJson(body).error().kind == ErrorKind::MalformedReply);
}

void TestTokenCodec::draftIsWrittenAsTheServerWantsIt()
{
    TokenDraft draft;
    draft.description = QStringLiteral("Zähler <1>");
    draft.organization = OrganizationId(0xaa);
    draft.owner = UserId(0xbb);
    draft.status = TokenStatus::Inactive;
    draft.permissions = { { PermissionAction::Write, types::buckets, ResourceId(0xcc),
                            OrganizationId(0xaa), QStringLiteral("sensors") } };
    QCOMPARE(QJsonDocument::fromJson(toJson(draft)),
             QJsonDocument::fromJson(R"({"orgID":"00000000000000aa","userID":"00000000000000bb",)"
                                     R"("description":"Zähler <1>","status":"inactive",)"
                                     R"("permissions":[{"action":"write","resource":)"
                                     R"({"type":"buckets","id":"00000000000000cc",)"
                                     R"("orgID":"00000000000000aa"}}]})"));
}

void TestTokenCodec::unscopedDraftNamesNeitherIdNorOrganization()
{
    TokenDraft draft;
    draft.organization = OrganizationId(0xaa);
    draft.permissions = { { PermissionAction::Read, types::users, {}, {}, {} } };
    const QJsonDocument sent = QJsonDocument::fromJson(toJson(draft));
    QVERIFY(!sent.object().contains(QLatin1String("userID")));
    const QJsonValue resource = sent[QLatin1String("permissions")][0][QLatin1String("resource")];
    QCOMPARE(resource.toObject().keys(), QStringList{ QStringLiteral("type") });
}

void TestTokenCodec::changeSendsOnlyWhatChanges()
{
    QCOMPARE(toJson(TokenChange{}), QByteArray("{}"));
    QCOMPARE(toJson(TokenChange{ .status = TokenStatus::Active }),
             QByteArray(R"({"status":"active"})"));
    QCOMPARE(toJson(TokenChange{ .description = QString() }), QByteArray(R"({"description":""})"));
}

void TestTokenCodec::damagedRecordsNeverCrash()
{
    const QByteArray whole = goldenBody(QStringLiteral("raw"), QStringLiteral("get"));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!tokenFromJson(whole.first(length)));
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = whole;
        damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        damaged[random.bounded(damaged.size())] = "\"\\{}[],:0"[random.bounded(9)];
        const auto created = createdTokenFromJson(damaged);
        QVERIFY(created || created.error().kind == ErrorKind::MalformedReply);
    }
}

QTEST_GUILESS_MAIN(TestTokenCodec)
#include "tst_tokencodec.moc"
