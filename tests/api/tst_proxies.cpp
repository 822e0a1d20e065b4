// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"

#include "tests/support/faultyproxy.h"
#include "tests/support/testproxy.h"
#include "tests/support/tlsfront.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

/// A colon, and nothing that Latin-1 has.
constexpr char ProxyPassword[] = "geh:\xE6\xBC\xA2\xE5\xAD\x97 \xC3\xA4";
constexpr char ProxyUser[] = "J\xC3\xBCrgen";

/// A proxy before the demo server, over TLS or not. What reaches the server is seen by m_origin.
struct Way final
{
    explicit Way(quint16 demoPort)
        : origin(demoPort)
        , front(makeCertificate({ "127.0.0.1" }), origin.port())
        , plain(origin.port())
        , tunnelled(front.port())
    {
    }

    FaultyProxy origin;
    TlsFront front;
    TestProxy plain;
    TestProxy tunnelled;

    [[nodiscard]] TestProxy &proxy(bool isTls) { return isTls ? tunnelled : plain; }
    [[nodiscard]] Connection connection(ProxyMode mode, bool isTls)
    {
        Connection connection;
        connection.id = ConnectionId::create();
        // Only the proxy could find it.
        connection.url = QUrl(isTls ? QStringLiteral("https://influx.invalid:8086")
                                    : QStringLiteral("http://influx.invalid:8086"));
        connection.trust.pinnedSha256 = sha256Of(front.identity());
        connection.proxy = { mode, QStringLiteral("127.0.0.1"), proxy(isTls).port(), {} };
        return connection;
    }
};

} // namespace

class TestProxies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theServerIsReached_data() { ways(); }
    void theServerIsReached();
    void aPasswordReachesTheProxyOnly_data() { ways(); }
    void aPasswordReachesTheProxyOnly();
    void aMissingPasswordIsAskedFor_data() { ways(); }
    void aMissingPasswordIsAskedFor();
    void aWrongPasswordIsTold_data() { ways(); }
    void aWrongPasswordIsTold();
    void aProxyThatIsGoneIsTold_data() { ways(); }
    void aProxyThatIsGoneIsTold();
    void whatAProxySaysInItsOwnName_data();
    void whatAProxySaysInItsOwnName();
    void theServersOwnRefusalsStayItsOwn();
    void thisComputerIsReachedDirectly_data();
    void thisComputerIsReachedDirectly();

private:
    static void ways();
    std::optional<Error> ask(const Connection &connection, const QByteArray &password = {});
    /// A request with a body, the first one of its session.
    std::optional<Error> signIn(const Connection &connection, const QByteArray &password);
    [[nodiscard]] ProxyPasswordSource source(const QByteArray &password) const;

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<Way> m_way;
};

void TestProxies::initTestCase()
{
    m_demo = std::make_unique<DemoServer>(DemoServer::Options());
    QVERIFY(m_demo->start());
}

void TestProxies::init()
{
    m_way = std::make_unique<Way>(static_cast<quint16>(QUrl(m_demo->url()).port()));
}

void TestProxies::ways()
{
    QTest::addColumn<ProxyMode>("mode");
    QTest::addColumn<bool>("isTls");
    QTest::newRow("HTTP") << ProxyMode::Http << false;
    QTest::newRow("HTTP with TLS") << ProxyMode::Http << true;
    QTest::newRow("SOCKS") << ProxyMode::Socks5 << false;
    QTest::newRow("SOCKS with TLS") << ProxyMode::Socks5 << true;
}

ProxyPasswordSource TestProxies::source(const QByteArray &password) const
{
    return [password](ConnectionId, QObject *context, Callback<Secret> callback) {
        const auto call = PendingCall<Secret>::create(context, std::move(callback));
        if (password.isEmpty())
            call->finish(Error{ .kind = ErrorKind::SecretMissing });
        else
            call->finish(Secret(password));
        return call->handle();
    };
}

std::optional<Error> TestProxies::ask(const Connection &connection, const QByteArray &password)
{
    const auto api = makeHttpInfluxApi(connection, {}, source(password)).takeValue();
    api->setCredential(Credential::token(Secret(DemoServer::OperatorToken)));
    std::optional<Result<User>> answer;
    const auto asking = api->me(this, [&](Result<User> user) { answer.emplace(std::move(user)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("no answer");
    return *answer ? std::nullopt : std::optional(answer->error());
}

std::optional<Error> TestProxies::signIn(const Connection &connection, const QByteArray &password)
{
    const auto api = makeHttpInfluxApi(connection, {}, source(password)).takeValue();
    std::optional<Result<Secret>> answer;
    const auto asking
        = api->signIn(QStringLiteral("admin"), Secret(DemoServer::AdminPassword), this,
                      [&](Result<Secret> key) { answer.emplace(std::move(key)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("no answer");
    return *answer ? std::nullopt : std::optional(answer->error());
}

void TestProxies::theServerIsReached()
{
    QFETCH(ProxyMode, mode);
    QFETCH(bool, isTls);
    QVERIFY(!ask(m_way->connection(mode, isTls)));
    QVERIFY(!m_way->proxy(isTls).heads().isEmpty());
    QVERIFY(m_way->proxy(isTls).heads()[0].contains("influx.invalid"));
    QCOMPARE(m_way->origin.count("/api/v2/me"), 1);
}

void TestProxies::aPasswordReachesTheProxyOnly()
{
    QFETCH(ProxyMode, mode);
    QFETCH(bool, isTls);
    m_way->proxy(isTls).demand(ProxyUser, ProxyPassword);
    Connection connection = m_way->connection(mode, isTls);
    connection.proxy.userName = QString::fromUtf8(ProxyUser);
    QVERIFY(!ask(connection, ProxyPassword));
    QVERIFY(!signIn(connection, ProxyPassword));
    QCOMPARE(m_way->origin.requests().size(), 2);
    for (const SeenRequest &request : m_way->origin.requests())
        QVERIFY(!request.head.toLower().contains("proxy-"));
}

void TestProxies::aMissingPasswordIsAskedFor()
{
    QFETCH(ProxyMode, mode);
    QFETCH(bool, isTls);
    m_way->proxy(isTls).demand(ProxyUser, ProxyPassword);
    Connection connection = m_way->connection(mode, isTls);
    auto error = ask(connection);
    QVERIFY(error && error->kind == ErrorKind::ProxyAuthRequired);
    connection.proxy.userName = QString::fromUtf8(ProxyUser);
    error = ask(connection);
    QVERIFY(error && error->kind == ErrorKind::ProxyAuthRequired);
    QVERIFY(m_way->origin.requests().isEmpty());
}

void TestProxies::aWrongPasswordIsTold()
{
    QFETCH(ProxyMode, mode);
    QFETCH(bool, isTls);
    m_way->proxy(isTls).demand(ProxyUser, ProxyPassword);
    Connection connection = m_way->connection(mode, isTls);
    connection.proxy.userName = QString::fromUtf8(ProxyUser);
    auto error = ask(connection, "geh");
    QVERIFY(error && error->kind == ErrorKind::ProxyAuthRefused);
    error = signIn(connection, "geh");
    QVERIFY(error && error->kind == ErrorKind::ProxyAuthRefused);
    QVERIFY(m_way->origin.requests().isEmpty());
}

void TestProxies::aProxyThatIsGoneIsTold()
{
    QFETCH(ProxyMode, mode);
    QFETCH(bool, isTls);
    Connection connection = m_way->connection(mode, isTls);
    connection.proxy.port = TestProxy(1).port();
    const auto error = ask(connection);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), static_cast<int>(ErrorKind::ProxyFailed));
}

void TestProxies::whatAProxySaysInItsOwnName_data()
{
    using Behaviour = TestProxy::Behaviour;
    QTest::addColumn<ProxyMode>("mode");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<TestProxy::Behaviour>("behaviour");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](const char *name, ProxyMode mode, bool isTls, Behaviour behaviour, ErrorKind kind) {
              QTest::newRow(name) << mode << isTls << behaviour << kind;
          };
    row("HTTP refuses", ProxyMode::Http, false, Behaviour::Refuse, ErrorKind::ProxyRefused);
    row("HTTP refuses a tunnel", ProxyMode::Http, true, Behaviour::Refuse, ErrorKind::ProxyRefused);
    // Qt makes it a name that was not found.
    row("SOCKS refuses", ProxyMode::Socks5, false, Behaviour::Refuse, ErrorKind::ProxyFailed);
    row("HTTP page", ProxyMode::Http, false, Behaviour::Page, ErrorKind::ProxyAnswered);
    // Not told from a connection that broke later, after something was sent.
    row("HTTP page into a tunnel", ProxyMode::Http, true, Behaviour::Page,
        ErrorKind::ConnectionLost);
    row("HTTP without server", ProxyMode::Http, false, Behaviour::Lost, ErrorKind::ProxyFailed);
    row("HTTP tunnel without server", ProxyMode::Http, true, Behaviour::Lost,
        ErrorKind::ProxyFailed);
}

void TestProxies::whatAProxySaysInItsOwnName()
{
    QFETCH(ProxyMode, mode);
    QFETCH(bool, isTls);
    QFETCH(TestProxy::Behaviour, behaviour);
    QFETCH(ErrorKind, kind);
    m_way->proxy(isTls).behave(behaviour);
    const auto error = ask(m_way->connection(mode, isTls));
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), static_cast<int>(kind));
    QCOMPARE(m_way->front.received(), 0);
}

void TestProxies::theServersOwnRefusalsStayItsOwn()
{
    m_way->origin.misbehave(Fault::refusal(403, "forbidden", "no"));
    auto error = ask(m_way->connection(ProxyMode::Http, false));
    QVERIFY(error && error->kind == ErrorKind::Forbidden);
    m_way->origin.behave();
    m_way->origin.misbehave(Fault::json(503, R"({"code":"unavailable","message":"starting"})"));
    error = ask(m_way->connection(ProxyMode::Http, false));
    QVERIFY(error && error->kind == ErrorKind::ServerStarting);
}

void TestProxies::thisComputerIsReachedDirectly_data()
{
    QTest::addColumn<ProxyMode>("mode");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isThroughProxy");
    QTest::newRow("system") << ProxyMode::System << QStringLiteral("127.0.0.1") << false;
    QTest::newRow("system by name") << ProxyMode::System << QStringLiteral("localhost") << false;
    QTest::newRow("none") << ProxyMode::None << QStringLiteral("127.0.0.1") << false;
    QTest::newRow("explicit") << ProxyMode::Http << QStringLiteral("127.0.0.1") << true;
}

void TestProxies::thisComputerIsReachedDirectly()
{
    QFETCH(ProxyMode, mode);
    QFETCH(QString, host);
    QFETCH(bool, isThroughProxy);
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(m_way->plain.port()));
    Connection connection = m_way->connection(mode, false);
    connection.url = m_way->origin.url();
    connection.url.setHost(host);
    QVERIFY(!ask(connection));
    qunsetenv("http_proxy");
    QCOMPARE(!m_way->plain.heads().isEmpty(), isThroughProxy);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
