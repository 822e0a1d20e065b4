// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/apibench.h"
#include "tests/api/ownwarnings.h"
#include "tests/support/goldentokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// Each call against recorded answers: what is sent, what is read.
class TestHttpInfluxApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void pingTellsTheVersion();
    void pingOfAnotherServerIsNotInfluxDb_data();
    void pingOfAnotherServerIsNotInfluxDb();
    void setupIsToldWithoutCredential();
    void setUpIsOnePostWithoutCredential();
    void signInGivesTheSessionKey();
    void refusedSignInIsTold();
    void signOutSendsTheSession();

    void meTellsWhoOneIs();
    void meTellsWhatIsWrongWithACredential_data();
    void meTellsWhatIsWrongWithACredential();
    void narrowTokenLearnsItsUserFromTheRefusal();
    void valueStorageIsToldToOperatorsOnly();
    void resourceTypesAreListed();
    void organizationIsFoundById();

    void tokensAreFiltered_data();
    void tokensAreFiltered();
    void tokenInUseIsFoundInAListOfRawValues();
    void inactiveTokenListsNothing();
    void oneTokenIsRead();
    void valueIsReadWhereItIsKept();
    void v1TokensAreListed();

    void tokenIsCreatedWithOnePost();
    void refusedCreationNamesWhatIsMissing();
    void tokenIsChanged();
    void tokenIsDeleted();
};

namespace {

quint64 id(const char *symbol)
{
    return goldenId(QString::fromLatin1(symbol));
}

} // namespace

void TestHttpInfluxApi::pingTellsTheVersion()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("ping"));
    const auto greeting = bench.ask<Greeting>(&InfluxApi::ping);
    QVERIFY(greeting);
    QCOMPARE(greeting.value().version, QStringLiteral("2.9.1"));
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /ping"));
}

void TestHttpInfluxApi::pingOfAnotherServerIsNotInfluxDb_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a web page") << Fault::html().answer;
    QTest::newRow("a page not found") << Fault::http(404, {}, "no such page").answer;
    QTest::newRow("nothing, politely") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("other JSON") << Fault::wrongJson().answer;
}

void TestHttpInfluxApi::pingOfAnotherServerIsNotInfluxDb()
{
    QFETCH(QByteArray, answer);
    ApiBench bench;
    bench.server.misbehave({ answer });
    const auto greeting = bench.ask<Greeting>(&InfluxApi::ping);
    QVERIFY(!greeting);
    QVERIFY(greeting.error().kind == ErrorKind::NotInfluxDb);
    QCOMPARE(greeting.error().subject, QStringLiteral("GET /ping"));
}

void TestHttpInfluxApi::setupIsToldWithoutCredential()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("setup allowed"), {}, 1);
    bench.server.misbehave(hashedFault("setup no longer allowed"));
    QVERIFY(bench.ask<bool>(&InfluxApi::setupAllowed).value());
    QVERIFY(!bench.ask<bool>(&InfluxApi::setupAllowed).value());
    QCOMPARE(bench.server.count("GET /api/v2/setup"), 2);
}

void TestHttpInfluxApi::setUpIsOnePostWithoutCredential()
{
    ApiBench bench;
    bench.api->setCredential(Credential::token(Secret("canary-credential")));
    bench.server.misbehave(hashedFault("setup"), {}, 1);
    bench.server.misbehave(hashedFault("setup twice"));
    const auto setUp = [&bench] {
        return bench.ask<CreatedToken>(
            &InfluxApi::setUp,
            ServerSetup{ QStringLiteral("admin"), QStringLiteral("example-org"),
                         QStringLiteral("telegraf"), 3'600 },
            SetupSecrets{ Secret("correct horse"), Secret(QByteArrayView(GoldenOperatorValue)) });
    };
    const auto made = setUp();
    QVERIFY(made);
    QVERIFY(made.value().value.matches(GoldenOperatorValue));
    QCOMPARE(bench.onlyRequest(), QByteArray("POST /api/v2/setup"));
    const SeenRequest &sent = bench.server.requests()[0];
    QVERIFY(!sent.head.contains("canary"));
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(body.value(QLatin1String("username")).toString(), QStringLiteral("admin"));
    QCOMPARE(body.value(QLatin1String("password")).toString(), QStringLiteral("correct horse"));
    QCOMPARE(body.value(QLatin1String("bucket")).toString(), QStringLiteral("telegraf"));
    QCOMPARE(body.value(QLatin1String("retentionPeriodSeconds")).toInt(), 3'600);
    QCOMPARE(body.value(QLatin1String("token")).toString().toLatin1(), GoldenOperatorValue);
    QVERIFY(setUp().error().kind == ErrorKind::Conflict);
}

void TestHttpInfluxApi::signInGivesTheSessionKey()
{
    ApiBench bench;
    bench.server.misbehave(Fault{ "HTTP/1.1 204 No Content\r\nX-Influxdb-Version: v2.9.1\r\n"
                                  "Set-Cookie: influxdb-oss-session=the-key==; Path=/api/; "
                                  "HttpOnly; SameSite=Strict\r\n\r\n" });
    const auto key
        = bench.ask<Secret>(&InfluxApi::signIn, QStringLiteral("alice"), Secret("pass word"));
    QVERIFY(key);
    QVERIFY(key.value().matches("the-key=="));
    QCOMPARE(bench.onlyRequest(), QByteArray("POST /api/v2/signin"));
    const QByteArray login = "Basic " + QByteArray("alice:pass word").toBase64();
    QVERIFY(bench.server.requests()[0].head.contains(login));
}

void TestHttpInfluxApi::refusedSignInIsTold()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("signin wrong password"), {}, 1);
    bench.server.misbehave(Fault::refusal(403, "forbidden", "password change required\\nweak"), {},
                           1);
    bench.server.misbehave(Fault{ "HTTP/1.1 204 No Content\r\n\r\n" });
    const auto kind = [&] {
        return bench.ask<Secret>(&InfluxApi::signIn, QStringLiteral("alice"), Secret("x"))
            .error()
            .kind;
    };
    QVERIFY(kind() == ErrorKind::SignInRefused);
    QVERIFY(kind() == ErrorKind::PasswordChangeRequired);
    QVERIFY(kind() == ErrorKind::MalformedReply);
}

void TestHttpInfluxApi::signOutSendsTheSession()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("signout"));
    bench.api->setCredential(Credential::session(Secret("key")));
    QVERIFY(bench.ask<Done>(&InfluxApi::signOut));
    QCOMPARE(bench.onlyRequest(), QByteArray("POST /api/v2/signout"));
    QVERIFY(bench.server.requests()[0].head.contains("Cookie: influxdb-oss-session=key"));
}

void TestHttpInfluxApi::meTellsWhoOneIs()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("me"));
    bench.api->setCredential(Credential::token(Secret("value")));
    const auto user = bench.ask<User>(&InfluxApi::me);
    QVERIFY(user);
    QCOMPARE(user.value().name, QStringLiteral("admin"));
    QCOMPARE(user.value().id, UserId(id("admin")));
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/me"));
    QVERIFY(bench.server.requests()[0].head.contains("Authorization: Token value\r\n"));
}

void TestHttpInfluxApi::meTellsWhatIsWrongWithACredential_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const Fault &fault, ErrorKind kind) {
        QTest::newRow(name) << fault.answer << static_cast<int>(kind);
    };
    row("wrong token", hashedFault("and is unknown"), ErrorKind::NotAuthenticated);
    row("inactive token", hashedFault("me by inactive token"), ErrorKind::TokenInactive);
    row("bucket-only token", hashedFault("me by bucket token"), ErrorKind::PermissionMissing);
    row("inactive user", hashedFault("bob's token used"), ErrorKind::UserInactive);
    row("web page", Fault::html(), ErrorKind::NotInfluxDb);
    row("other JSON", Fault::wrongJson(), ErrorKind::MalformedReply);
    row("server in trouble", Fault::serverFault(), ErrorKind::ServerFault);
}

void TestHttpInfluxApi::meTellsWhatIsWrongWithACredential()
{
    QFETCH(QByteArray, answer);
    ApiBench bench;
    bench.server.misbehave({ answer });
    const auto user = bench.ask<User>(&InfluxApi::me);
    QVERIFY(!user);
    QTEST(static_cast<int>(user.error().kind), "kind");
    QCOMPARE(user.error().subject, QStringLiteral("GET /api/v2/me"));
    QVERIFY(user.error().requestId > 0);
    QVERIFY(user.error().httpStatus >= 200);
}

void TestHttpInfluxApi::narrowTokenLearnsItsUserFromTheRefusal()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("me by bucket token"));
    const auto user = bench.ask<User>(&InfluxApi::me);
    QVERIFY(user.error().missingPermission.has_value());
    QCOMPARE(user.error().missingPermission->type, types::users);
    QCOMPARE(user.error().missingPermission->id, ResourceId(id("bob")));
}

void TestHttpInfluxApi::valueStorageIsToldToOperatorsOnly()
{
    ApiBench bench;
    bench.server.misbehave(rawFault("config as operator (body cut to the flag)"), {}, 1);
    bench.server.misbehave(hashedFault("config by all access"));
    QVERIFY(bench.ask<ValueStorage>(&InfluxApi::valueStorage).value() == ValueStorage::Raw);
    QVERIFY(bench.ask<ValueStorage>(&InfluxApi::valueStorage).error().kind
            == ErrorKind::PermissionMissing);
    QCOMPARE(bench.server.count("GET /api/v2/config"), 2);
}

void TestHttpInfluxApi::resourceTypesAreListed()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("resources"));
    QCOMPARE(bench.ask<QList<ResourceType>>(&InfluxApi::resourceTypes).value().size(), 22);
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/resources"));
}

void TestHttpInfluxApi::organizationIsFoundById()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("org by id by the same"));
    const auto found = bench.ask<Organization>(&InfluxApi::organization, OrganizationId(0xaa));
    QCOMPARE(found.value().name, QStringLiteral("lab"));
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/orgs/00000000000000aa"));
}

void TestHttpInfluxApi::tokensAreFiltered_data()
{
    QTest::addColumn<quint64>("organization");
    QTest::addColumn<quint64>("owner");
    QTest::addColumn<quint64>("token");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("all") << quint64(0) << quint64(0) << quint64(0) << QByteArray();
    QTest::newRow("of an organization")
        << quint64(1) << quint64(0) << quint64(0) << QByteArray("?orgID=0000000000000001");
    QTest::newRow("of an owner in an organization")
        << quint64(1) << quint64(2) << quint64(0)
        << QByteArray("?orgID=0000000000000001&userID=0000000000000002");
    QTest::newRow("one") << quint64(0) << quint64(0) << quint64(3)
                         << QByteArray("?id=0000000000000003");
}

void TestHttpInfluxApi::tokensAreFiltered()
{
    QFETCH(quint64, organization);
    QFETCH(quint64, owner);
    QFETCH(quint64, token);
    QFETCH(QByteArray, query);
    ApiBench bench;
    bench.server.misbehave(hashedFault("operator sees all"));
    const TokenFilter filter{ OrganizationId(organization), UserId(owner), TokenId(token) };
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, filter);
    QVERIFY(listing);
    QCOMPARE(listing.value().tokens.size(), 15);
    QVERIFY(listing.value().matchesCredential.isNull());
    QCOMPARE(bench.onlyRequest(), "GET /api/v2/authorizations" + query);
}

void TestHttpInfluxApi::tokenInUseIsFoundInAListOfRawValues()
{
    ApiBench bench;
    bench.server.misbehave(rawFault("operator sees all"));
    bench.api->setCredential(Credential::token(Secret(GoldenOperatorValue)));
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{});
    QCOMPARE(listing.value().matchesCredential, TokenId(id("opId")));
    QVERIFY(listing.value().tokens.constFirst().serverValue == ServerValue::Readable);
}

void TestHttpInfluxApi::inactiveTokenListsNothing()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("inactive token sees an empty list"), "authorizations");
    bench.server.misbehave(hashedFault("me by inactive token"), "/me");
    QVERIFY(bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{}).value().tokens.isEmpty());
    QVERIFY(bench.ask<User>(&InfluxApi::me).error().kind == ErrorKind::TokenInactive);
}

void TestHttpInfluxApi::oneTokenIsRead()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("get"), {}, 1);
    bench.server.misbehave(hashedFault("get unknown"));
    const auto token = bench.ask<Token>(&InfluxApi::token, TokenId(0xaa));
    QCOMPARE(token.value().id, TokenId(id("rwId")));
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/authorizations/00000000000000aa"));
    QVERIFY(bench.ask<Token>(&InfluxApi::token, TokenId(0xaa)).error().kind == ErrorKind::NotFound);
}

void TestHttpInfluxApi::valueIsReadWhereItIsKept()
{
    ApiBench bench;
    bench.server.misbehave(rawFault("get"), {}, 1);
    bench.server.misbehave(hashedFault("get"));
    QVERIFY(bench.ask<Secret>(&InfluxApi::tokenValue, TokenId(1)).value().matches(GoldenValue));
    QVERIFY(bench.ask<Secret>(&InfluxApi::tokenValue, TokenId(1)).error().kind
            == ErrorKind::SecretMissing);
}

void TestHttpInfluxApi::v1TokensAreListed()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("list"), {}, 1);
    bench.server.misbehave(Fault::http(404, {}, "404 page not found\n"));
    const auto tokens = bench.ask<TokenList>(&InfluxApi::v1Tokens);
    QCOMPARE(tokens.value().size(), 1);
    QCOMPARE(tokens.value()[0].v1UserName, QStringLiteral("grafana"));
    QVERIFY(tokens.value()[0].store == TokenStore::V1);
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /private/legacy/authorizations"));
    QVERIFY(bench.ask<TokenList>(&InfluxApi::v1Tokens).error().kind == ErrorKind::NotInfluxDb);
}

void TestHttpInfluxApi::tokenIsCreatedWithOnePost()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("read/write of one bucket, owned by bob"));
    TokenDraft draft;
    draft.organization = OrganizationId(0xaa);
    draft.description = QStringLiteral("for telegraf");
    draft.permissions = {
        { PermissionAction::Read, types::buckets, ResourceId(0xbb), OrganizationId(0xaa), {} }
    };
    const auto created = bench.ask<CreatedToken>(&InfluxApi::createToken, draft);
    QVERIFY(created);
    QVERIFY(created.value().value.matches(GoldenValue));
    QCOMPARE(created.value().token.id, TokenId(id("rwId")));
    QCOMPARE(bench.onlyRequest(), QByteArray("POST /api/v2/authorizations"));
    const SeenRequest &seen = bench.server.requests()[0];
    QVERIFY(seen.head.contains("Content-Type: application/json\r\n"));
    QCOMPARE(QJsonDocument::fromJson(seen.body)[QLatin1String("orgID")].toString(),
             QStringLiteral("00000000000000aa"));
}

void TestHttpInfluxApi::refusedCreationNamesWhatIsMissing()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("broader than the caller (all access asks unscoped)"), {},
                           1);
    bench.server.misbehave(hashedFault("unknown org"));
    const auto broad = bench.ask<CreatedToken>(&InfluxApi::createToken, TokenDraft{});
    QVERIFY(broad.error().kind == ErrorKind::GrantTooBroad);
    QCOMPARE(broad.error().missingPermission->type, types::buckets);
    const auto unknown = bench.ask<CreatedToken>(&InfluxApi::createToken, TokenDraft{});
    QVERIFY(unknown.error().kind == ErrorKind::InvalidRequest);
    QCOMPARE(unknown.error().serverMessage, QStringLiteral("unable to create token"));
    QCOMPARE(unknown.error().subject, QStringLiteral("POST /api/v2/authorizations"));
}

void TestHttpInfluxApi::tokenIsChanged()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("patch status inactive"));
    const auto token = bench.ask<Token>(&InfluxApi::changeToken, TokenId(0xaa),
                                        TokenChange{ .status = TokenStatus::Inactive });
    QVERIFY(token);
    QVERIFY(!token.value().isActive());
    QCOMPARE(bench.onlyRequest(), QByteArray("PATCH /api/v2/authorizations/00000000000000aa"));
    QCOMPARE(bench.server.requests()[0].body, QByteArray(R"({"status":"inactive"})"));
}

void TestHttpInfluxApi::tokenIsDeleted()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("delete"), {}, 1);
    bench.server.misbehave(hashedFault("delete again"));
    QVERIFY(bench.ask<Done>(&InfluxApi::deleteToken, TokenId(0xaa)));
    QCOMPARE(bench.onlyRequest(), QByteArray("DELETE /api/v2/authorizations/00000000000000aa"));
    QVERIFY(bench.ask<Done>(&InfluxApi::deleteToken, TokenId(0xaa)).error().kind
            == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestHttpInfluxApi)
#include "tst_httpinfluxapi.moc"
