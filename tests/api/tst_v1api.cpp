// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/v1api.h"

#include "tests/api/apibench.h"
#include "tests/api/ownwarnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// Each call about v1 credentials against the recorded section: what is sent, what is read, which
/// refusal is which error.
class TestV1Api final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void oneIsMadeWithOnePost();
    void refusedCreations_data();
    void refusedCreations();
    void aHostileUserNameIsSentAsItIs();
    void passwordIsSent();
    void refusedPasswords_data();
    void refusedPasswords();
    void oneIsFoundByItsName();
    void nobodyHasTheName();
    void aMissingRouteIsNoUnknownName();
    void statusIsChanged();
    void aStatusThatIsNoneIsRefused();
    void oneIsDeletedAndGone();
    void databasesAreListed();
    void signInIsTried();
    void aStrangeAnswerIsNoSignIn();
};

namespace {

/// Waits for one answer.
template <class T, class Call>
Result<T> answerOf(ApiBench &bench, Call &&call)
{
    std::optional<Result<T>> answer;
    const Callback<T> callback = [&](Result<T> result) { answer.emplace(std::move(result)); };
    call(bench.api->v1(), &bench, callback).detach();
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("not answered");
    return std::move(*answer);
}

V1Draft draft(const QString &userName = QStringLiteral("grafana"))
{
    return { userName,
             { .description = QStringLiteral("Grafana (v1)"),
               .organization = OrganizationId(0xaa),
               .permissions = { { PermissionAction::Read,
                                  types::buckets,
                                  ResourceId(0xbb),
                                  OrganizationId(0xaa),
                                  {} } } } };
}

Result<Token> create(ApiBench &bench, const V1Draft &asked = draft())
{
    return answerOf<Token>(bench, [&](V1Api &api, QObject *context, const auto &callback) {
        return api.create(asked, context, callback);
    });
}

Result<Done> setPassword(ApiBench &bench, QByteArrayView password)
{
    return answerOf<Done>(bench, [&](V1Api &api, QObject *context, const auto &callback) {
        return api.setPassword(TokenId(0xcc), Secret(password), context, callback);
    });
}

Result<std::optional<Token>> named(ApiBench &bench, const QString &name)
{
    return answerOf<std::optional<Token>>(bench,
                                          [&](V1Api &api, QObject *context, const auto &callback) {
                                              return api.named(name, context, callback);
                                          });
}

Result<Token> change(ApiBench &bench)
{
    return answerOf<Token>(bench, [](V1Api &api, QObject *context, const auto &callback) {
        return api.change(TokenId(0xcc), { .status = TokenStatus::Inactive }, context, callback);
    });
}

Result<Done> signIn(ApiBench &bench)
{
    return answerOf<Done>(bench, [](V1Api &api, QObject *context, const auto &callback) {
        return api.signIn(QStringLiteral("grafana"), Secret("grafana password"), context, callback);
    });
}

QByteArray bodyOf(const ApiBench &bench)
{
    return bench.server.requests().constFirst().body;
}

const QByteArray Path = "/private/legacy/authorizations";

} // namespace

void TestV1Api::oneIsMadeWithOnePost()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("create"));
    const auto made = create(bench);
    QVERIFY(made);
    QVERIFY(made.value().store == TokenStore::V1);
    QCOMPARE(made.value().v1UserName, QStringLiteral("grafana"));
    QCOMPARE(made.value().permissions.size(), 1);
    QCOMPARE(bench.onlyRequest(), QByteArray("POST " + Path));
    const QJsonObject sent = QJsonDocument::fromJson(bodyOf(bench)).object();
    QCOMPARE(sent.value(QLatin1String("token")).toString(), QStringLiteral("grafana"));
    QCOMPARE(sent.value(QLatin1String("orgID")).toString(), QStringLiteral("00000000000000aa"));
    QVERIFY(!sent.contains(QLatin1String("password")));
}

void TestV1Api::refusedCreations_data()
{
    QTest::addColumn<QByteArray>("exchange");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no name") << QByteArray("create without username") << ErrorKind::InvalidRequest;
    QTest::newRow("taken") << QByteArray("create the same username") << ErrorKind::Conflict;
    QTest::newRow("bucket") << QByteArray("create on an unknown bucket") << ErrorKind::NotFound;
}

void TestV1Api::refusedCreations()
{
    QFETCH(const QByteArray, exchange);
    QFETCH(const ErrorKind, kind);
    ApiBench bench;
    bench.server.misbehave(hashedFault(exchange.constData()));
    QVERIFY(create(bench).error().kind == kind);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestV1Api::aHostileUserNameIsSentAsItIs()
{
    const QString name = QStringLiteral("a+b &token=c\"\\ü%2B#");
    ApiBench bench;
    bench.server.misbehave(hashedFault("create"), {}, 1);
    bench.server.misbehave(hashedFault("by unknown username"));
    QVERIFY(create(bench, draft(name)));
    const QJsonObject sent = QJsonDocument::fromJson(bodyOf(bench)).object();
    QCOMPARE(sent.value(QLatin1String("token")).toString(), name);
    QVERIFY(named(bench, name));
    const QByteArray asked = bench.server.requests().constLast().target;
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(asked.mid(asked.indexOf('=') + 1))),
             name);
    QVERIFY(!asked.contains('+') && asked.count('=') == 1 && !asked.contains('&'));
}

void TestV1Api::passwordIsSent()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("set password"));
    QVERIFY(setPassword(bench, "grafana password"));
    QCOMPARE(bench.onlyRequest(), QByteArray("POST " + Path + "/00000000000000cc/password"));
    QCOMPARE(bodyOf(bench), QByteArray(R"({"password":"grafana password"})"));
}

void TestV1Api::refusedPasswords_data()
{
    QTest::addColumn<QByteArray>("exchange");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("short") << QByteArray("set password too short") << ErrorKind::InvalidRequest;
    QTest::newRow("unknown") << QByteArray("set password unknown") << ErrorKind::NotFound;
}

void TestV1Api::refusedPasswords()
{
    QFETCH(const QByteArray, exchange);
    QFETCH(const ErrorKind, kind);
    ApiBench bench;
    bench.server.misbehave(hashedFault(exchange.constData()));
    QVERIFY(setPassword(bench, "x").error().kind == kind);
}

void TestV1Api::oneIsFoundByItsName()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("by username"));
    const auto found = named(bench, QStringLiteral("grafana"));
    QVERIFY(found && found.value());
    QCOMPARE(found.value()->v1UserName, QStringLiteral("grafana"));
    QCOMPARE(bench.onlyRequest(), QByteArray("GET " + Path + "?token=grafana"));
}

void TestV1Api::nobodyHasTheName()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("by unknown username"));
    const auto found = named(bench, QStringLiteral("nope"));
    QVERIFY(found);
    QVERIFY(!found.value());
}

void TestV1Api::aMissingRouteIsNoUnknownName()
{
    ApiBench bench;
    bench.server.misbehave(Fault::http(404, {}, "404 page not found\n"), {}, 1);
    bench.server.misbehave(Fault::html());
    QVERIFY(named(bench, QStringLiteral("nope")).error().kind == ErrorKind::NotInfluxDb);
    QVERIFY(named(bench, QStringLiteral("nope")).error().kind == ErrorKind::NotInfluxDb);
}

void TestV1Api::statusIsChanged()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("deactivate"));
    const auto changed = change(bench);
    QVERIFY(changed && !changed.value().isActive());
    QVERIFY(changed.value().store == TokenStore::V1);
    QCOMPARE(bench.onlyRequest(), QByteArray("PATCH " + Path + "/00000000000000cc"));
    QCOMPARE(bodyOf(bench), QByteArray(R"({"status":"inactive"})"));
}

void TestV1Api::aStatusThatIsNoneIsRefused()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("bad status"));
    QVERIFY(change(bench).error().kind == ErrorKind::InvalidRequest);
}

void TestV1Api::oneIsDeletedAndGone()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("delete"), {}, 1);
    bench.server.misbehave(hashedFault("get deleted"));
    QVERIFY(answerOf<Done>(bench, [](V1Api &api, QObject *context, const auto &callback) {
        return api.remove(TokenId(0xcc), context, callback);
    }));
    QCOMPARE(bench.onlyRequest(), QByteArray("DELETE " + Path + "/00000000000000cc"));
    const auto gone
        = answerOf<Token>(bench, [](V1Api &api, QObject *context, const auto &callback) {
              return api.credential(TokenId(0xcc), context, callback);
          });
    QVERIFY(gone.error().kind == ErrorKind::NotFound);
}

void TestV1Api::databasesAreListed()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("dbrps"));
    const auto mappings = answerOf<QList<DatabaseMapping>>(
        bench, [](V1Api &api, QObject *context, const auto &callback) {
            return api.mappings(OrganizationId(0xaa), context, callback);
        });
    QVERIFY(mappings);
    QCOMPARE(mappings.value().size(), 3);
    const DatabaseMapping &sensors = mappings.value().constLast();
    QCOMPARE(sensors.database, QStringLiteral("sensors"));
    QCOMPARE(sensors.retentionPolicy, QStringLiteral("autogen"));
    QVERIFY(sensors.isVirtual && sensors.isDefault && !sensors.bucket.isNull());
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/dbrps?orgID=00000000000000aa"));
}

void TestV1Api::signInIsTried()
{
    // As recorded in data-plane.jsonl.
    const QByteArray json = "content-type: application/json; charset=utf-8\r\n";
    ApiBench bench;
    bench.server.misbehave(Fault::http(200, json, R"({"results":[{"statement_id":0}]})"), {}, 1);
    bench.server.misbehave(
        Fault::http(401, json, R"({"code":"unauthorized","message":"unauthorized access"})"));
    QVERIFY(signIn(bench));
    const SeenRequest request = bench.server.requests().constLast();
    QCOMPARE(request.method + ' ' + request.target, QByteArray("GET /query?q=SHOW%20DATABASES"));
    QVERIFY(request.head.contains(
        QByteArray("Basic " + QByteArray("grafana:grafana password").toBase64())));
    QVERIFY(signIn(bench).error().kind == ErrorKind::SignInRefused);
}

void TestV1Api::aStrangeAnswerIsNoSignIn()
{
    ApiBench bench;
    bench.server.misbehave(Fault::wrongJson());
    QVERIFY(signIn(bench).error().kind == ErrorKind::MalformedReply);
}

QTEST_GUILESS_MAIN(TestV1Api)
#include "tst_v1api.moc"
