// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/ownwarnings.h"
#include "tests/api/transportbench.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestHttpTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }
    void requestCarriesOurHeadersAndNothingElse();
    void pathPrefixIsKept();
    void credentialIsSentAsItsKindWants();
    void signInSendsBasicInsteadOfTheCredential();
    void cookiesOfTheServerAreNotKept();
    void changedCredentialUsesNewConnections();
    void runningRequestSurvivesAChangeOfTheCredential();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void successNeedsTheDeclaredContent_data();
    void successNeedsTheDeclaredContent();
    void refusalsAreMapped();
    void refusalOfAnySizeIsMapped();
    void secretsAreAddedToTheBody();
    void aReadOnlyConnectionSendsNoChange();
    void logHoldsNoSecret();
};

void TestHttpTransport::requestCarriesOurHeadersAndNothingElse()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}", "X-Influxdb-Version: v2.9.1\r\n"));
    HttpRequest wanted = request();
    wanted.query.addQueryItem(QStringLiteral("orgID"), QStringLiteral("00000000000000aa"));
    const Answer answer = bench.ask(std::move(wanted));
    QVERIFY(answer.result->isOk());
    QCOMPARE(answer.result->value().status, 200);
    QCOMPARE(answer.result->value().body, QByteArray("{}"));
    QCOMPARE(answer.result->value().serverVersion, QStringLiteral("v2.9.1"));
    const SeenRequest &seen = bench.server.requests().constFirst();
    QCOMPARE(seen.target, QByteArray("/api/v2/things?orgID=00000000000000aa"));
    QVERIFY(seen.head.contains("\r\nUser-Agent: InfluxTokenManager/"));
    QVERIFY(seen.head.contains("\r\nAccept: application/json\r\n"));
    QVERIFY(seen.head.contains("\r\nAccept-Language: en\r\n"));
    QVERIFY(!seen.head.contains("Mozilla"));
    QVERIFY(!seen.head.contains("Authorization"));
    QVERIFY(!seen.head.contains("Cookie"));
    QVERIFY(!seen.head.contains("Upgrade"));
}

void TestHttpTransport::pathPrefixIsKept()
{
    TransportBench bench(generousLimits(), QStringLiteral("/behind/proxy"));
    bench.server.misbehave(Fault::json(200, "{}"));
    const Answer answer = bench.ask();
    QVERIFY(answer.result->isOk());
    QCOMPARE(bench.server.requests().constFirst().target,
             QByteArray("/behind/proxy/api/v2/things"));
}

void TestHttpTransport::credentialIsSentAsItsKindWants()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}"));
    bench.transport->setCredential(Credential::token(Secret("canary==")));
    bench.ask();
    QVERIFY(bench.server.requests().last().head.contains("\r\nAuthorization: Token canary==\r\n"));
    QVERIFY(bench.transport->tokenInUse().matches("canary=="));
    bench.transport->setCredential(Credential::session(Secret("key==")));
    bench.ask();
    QVERIFY(bench.server.requests().last().head.contains(
        "\r\nCookie: influxdb-oss-session=key==; session=key==\r\n"));
    QVERIFY(!bench.server.requests().last().head.contains("Authorization"));
    QVERIFY(bench.transport->tokenInUse().isEmpty());
}

void TestHttpTransport::signInSendsBasicInsteadOfTheCredential()
{
    TransportBench bench;
    bench.server.misbehave(Fault{ "HTTP/1.1 204 No Content\r\nSet-Cookie: "
                                  "influxdb-oss-session=abc_-=; Path=/api/; HttpOnly\r\n\r\n" });
    bench.transport->setCredential(Credential::token(Secret("canary")));
    HttpRequest wanted = request(HttpMethod::Post);
    wanted.expected = ExpectedBody::None;
    wanted.login.emplace(BasicLogin{ QStringLiteral("jörg"), Secret("pass:word") });
    const Answer answer = bench.ask(std::move(wanted));
    QVERIFY(answer.result->isOk());
    QVERIFY(answer.result->value().sessionKey.matches("abc_-="));
    const QByteArray login
        = "\r\nAuthorization: Basic " + QByteArray("jörg:pass:word").toBase64() + "\r\n";
    const QByteArray head = bench.server.requests().constFirst().head;
    QVERIFY(head.contains(login));
    QVERIFY(!head.contains("canary"));
}

void TestHttpTransport::secretsAreAddedToTheBody()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}"));
    for (const auto &[before, after] :
         { std::pair<QByteArray, QByteArray>{ "{}", "{" },
           std::pair<QByteArray, QByteArray>{ "{\"a\":1}", "{\"a\":1," } }) {
        HttpRequest wanted = request(HttpMethod::Post);
        wanted.body = before;
        wanted.secretMembers.push_back({ "password", Secret("a\"b\\c\nä") });
        wanted.secretMembers.push_back({ "token", Secret("x") });
        bench.ask(std::move(wanted));
        QCOMPARE(bench.server.requests().last().body,
                 after + "\"password\":\"a\\\"b\\\\c\\u000aä\",\"token\":\"x\"}");
    }
}

void TestHttpTransport::aReadOnlyConnectionSendsNoChange()
{
    FaultyProxy server;
    server.misbehave(Fault::json(200, "{}"));
    Connection connection;
    connection.url = server.url();
    connection.isReadOnly = true;
    const auto transport = HttpTransport::create(connection, generousLimits()).takeValue();
    const auto ask = [&](HttpRequest wanted) {
        Answer answer;
        transport->send(std::move(wanted), this, answer.callback()).detach();
        [&] { QTRY_COMPARE(answer.calls, 1); }();
        return answer;
    };
    for (const HttpMethod method : { HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete })
        QVERIFY(ask(request(method)).isError(ErrorKind::Forbidden));
    QCOMPARE(server.count(), 0);
    QVERIFY(ask(request()).result->isOk());
    HttpRequest signIn = request(HttpMethod::Post);
    signIn.login.emplace();
    QVERIFY(ask(std::move(signIn)).result->isOk());
    HttpRequest signOut = request(HttpMethod::Post);
    signOut.isSignOut = true;
    QVERIFY(ask(std::move(signOut)).result->isOk());
    QCOMPARE(server.count(), 3);
}

void TestHttpTransport::cookiesOfTheServerAreNotKept()
{
    TransportBench bench;
    bench.server.misbehave(
        Fault::json(200, "{}", "Set-Cookie: influxdb-oss-session=theirs; Path=/\r\n"));
    bench.ask();
    bench.ask();
    QVERIFY(!bench.server.requests().last().head.contains("Cookie"));
}

void TestHttpTransport::changedCredentialUsesNewConnections()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}"));
    bench.ask();
    bench.ask();
    QCOMPARE(bench.server.connections(), 1);
    bench.transport->setCredential(Credential::token(Secret("new")));
    bench.ask();
    QCOMPARE(bench.server.connections(), 2);
}

void TestHttpTransport::runningRequestSurvivesAChangeOfTheCredential()
{
    TransportBench bench;
    bench.transport->setCredential(Credential::token(Secret("old")));
    bench.server.misbehave(Fault::json(200, "{}").delivered(Fault::Delivery::Drip));
    Answer answer;
    bench.send(answer, request());
    QTRY_COMPARE(bench.server.count(), 1);
    bench.transport->setCredential(Credential::token(Secret("new")));
    QTRY_COMPARE(answer.calls, 1);
    QVERIFY(answer.result->isOk());
    QVERIFY(bench.server.requests().constFirst().head.contains("Token old"));
}

void TestHttpTransport::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("elsewhere");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        for (const auto method : { HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete }) {
            for (const bool elsewhere : { false, true })
                QTest::addRow("%d %d %s", status, static_cast<int>(method),
                              elsewhere ? "other origin" : "same origin")
                    << status << static_cast<int>(method) << elsewhere;
        }
    }
}

void TestHttpTransport::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(int, method);
    QFETCH(bool, elsewhere);
    TransportBench bench;
    FaultyProxy other;
    const QUrl target = (elsewhere ? other.url() : bench.server.url())
                            .resolved(QUrl(QStringLiteral("/new/place?x=1#y")));
    bench.transport->setCredential(Credential::token(Secret("canary")));
    bench.server.misbehave(Fault::redirect(target, status));
    const Answer answer = bench.ask(request(static_cast<HttpMethod>(method)));
    QVERIFY(answer.isError(ErrorKind::Redirected));
    QCOMPARE(answer.result->error().redirectTarget,
             target.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment));
    QCOMPARE(answer.result->error().httpStatus, status);
    QCOMPARE(bench.server.count(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestHttpTransport::successNeedsTheDeclaredContent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("wantsJson");
    QTest::addColumn<bool>("isSuccess");
    const QByteArray none = "HTTP/1.1 204 No Content\r\n\r\n";
    const QByteArray text = Fault::http(200, "Content-Type: text/plain\r\n", "ok").answer;
    QTest::newRow("JSON") << Fault::json(200, "{}").answer << true << true;
    QTest::newRow("JSON without charset")
        << Fault::http(201, "Content-Type: Application/JSON\r\n", "{}").answer << true << true;
    QTest::newRow("web page") << Fault::html().answer << true << false;
    QTest::newRow("web page where nothing is wanted") << Fault::html().answer << false << false;
    QTest::newRow("text") << text << true << false;
    QTest::newRow("no type") << Fault::http(200, {}, "{}").answer << true << false;
    QTest::newRow("nothing where JSON is wanted") << none << true << false;
    QTest::newRow("nothing") << none << false << true;
}

void TestHttpTransport::successNeedsTheDeclaredContent()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, wantsJson);
    QFETCH(bool, isSuccess);
    TransportBench bench;
    bench.server.misbehave({ answer });
    HttpRequest wanted = request();
    wanted.expected = wantsJson ? ExpectedBody::Json : ExpectedBody::None;
    const Answer got = bench.ask(std::move(wanted));
    QCOMPARE(got.result->isOk(), isSuccess);
    if (!isSuccess)
        QVERIFY(got.isError(ErrorKind::NotInfluxDb));
}

void TestHttpTransport::refusalsAreMapped()
{
    TransportBench bench;
    bench.server.misbehave(Fault::tooManyRequests("3600"), {}, 1);
    bench.server.misbehave(Fault::serverFault(), {}, 1);
    bench.server.misbehave(Fault::refusal(401, "unauthorized", "unauthorized access",
                                          "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    const Answer slower = bench.ask();
    QVERIFY(slower.isError(ErrorKind::TooManyRequests));
    const Error &error = slower.result->error();
    QCOMPARE(error.retryAfter, 3600);
    QCOMPARE(error.httpStatus, 429);
    QCOMPARE(error.serverCode, QStringLiteral("too many requests"));
    QCOMPARE(error.serverMessage, QStringLiteral("slow down"));
    QCOMPARE(error.subject, QStringLiteral("GET /api/v2/things"));
    const Answer fault = bench.ask();
    QVERIFY(fault.isError(ErrorKind::ServerFault));
    QCOMPARE(fault.result->error().requestId, error.requestId + 1);
    QVERIFY(bench.ask(request(HttpMethod::Post)).isError(ErrorKind::NotAuthenticated));
    HttpRequest signIn = request(HttpMethod::Post);
    signIn.login.emplace();
    QVERIFY(bench.ask(std::move(signIn)).isError(ErrorKind::SignInRefused));
}

void TestHttpTransport::refusalOfAnySizeIsMapped()
{
    TransportBench bench;
    bench.server.misbehave(Fault::http(404, "X-Influxdb-Version: 2\r\n", QByteArray(5 << 20, 'x')));
    QVERIFY(bench.ask().isError(ErrorKind::NotFound));
}

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    // Threads of Qt log too.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    logged.append(text);
}

} // namespace

void TestHttpTransport::logHoldsNoSecret()
{
    TransportBench bench;
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const auto previous = qInstallMessageHandler(keepLog);
    bench.transport->setCredential(Credential::token(Secret("canary-value")));
    bench.server.misbehave(Fault::json(201, R"({"token":"canary-value"})"), "POST");
    bench.server.misbehave(
        Fault::redirect(QUrl(QStringLiteral("http://u:canary-value@x/?canary-value"))));
    HttpRequest create = request(HttpMethod::Post);
    create.body = "canary-value";
    create.query.addQueryItem(QStringLiteral("q"), QStringLiteral("canary-value"));
    bench.ask(std::move(create));
    bench.ask();
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    const QString all = logged.join(u'\n');
    QVERIFY(all.contains(QLatin1String("POST /api/v2/things 201")));
    QVERIFY(all.contains(QLatin1String("GET /api/v2/things 302")));
    QVERIFY(!all.contains(QLatin1String("canary")));
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
