// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpinfluxapi.h"

#include "tests/support/faultyproxy.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// A proxy of the system between us and the server. The server's name is never looked up.
class TestSystemProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverIsReachedThroughTheProxy();
    void anInternationalNameIsSentInItsFormForTheWire();
    void proxyThatWantsAPasswordIsTold();
    void proxyThatIsGoneIsTold();

private:
    Result<Greeting> pingThrough(quint16 proxyPort,
                                 const QString &server = QStringLiteral("influx.invalid"));
};

Result<Greeting> TestSystemProxy::pingThrough(quint16 proxyPort, const QString &server)
{
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxyPort));
    Connection connection;
    connection.url
        = std::get<ServerUrl>(parseServerUrl(QStringLiteral("http://%1:8086/influx/").arg(server)))
              .url;
    const auto api = makeHttpInfluxApi(connection).takeValue();
    std::optional<Result<Greeting>> answer;
    const auto pinging
        = api->ping(this, [&](Result<Greeting> greeting) { answer.emplace(std::move(greeting)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("no answer");
    return std::move(*answer);
}

void TestSystemProxy::serverIsReachedThroughTheProxy()
{
    FaultyProxy proxy;
    proxy.misbehave(Fault{ "HTTP/1.1 204 No Content\r\nX-Influxdb-Version: 2.9.1\r\n\r\n" });
    QVERIFY(pingThrough(proxy.port()));
    QCOMPARE(proxy.requests()[0].target, QByteArray("http://influx.invalid:8086/influx/ping"));
}

void TestSystemProxy::anInternationalNameIsSentInItsFormForTheWire()
{
    FaultyProxy proxy;
    proxy.misbehave(Fault{ "HTTP/1.1 204 No Content\r\nX-Influxdb-Version: 2.9.1\r\n\r\n" });
    // Below a domain whose names Qt shows readable, and below another.
    for (const auto &[typed, sent] :
         { std::pair(QStringLiteral("größe.de"), QByteArray("xn--gre-6ka8i.de")),
           std::pair(QStringLiteral("größe.invalid"), QByteArray("xn--gre-6ka8i.invalid")) }) {
        QVERIFY(pingThrough(proxy.port(), typed));
        const SeenRequest &seen = proxy.requests().constLast();
        QCOMPARE(seen.target, "http://" + sent + ":8086/influx/ping");
        QVERIFY(seen.head.contains(QByteArray("\r\nHost: " + sent + ":8086\r\n")));
    }
}

void TestSystemProxy::proxyThatWantsAPasswordIsTold()
{
    FaultyProxy proxy;
    proxy.misbehave(Fault::http(407, "Proxy-Authenticate: Basic realm=\"work\"\r\n", "<html>"));
    const auto greeting = pingThrough(proxy.port());
    QVERIFY(!greeting);
    QVERIFY(greeting.error().kind == ErrorKind::ProxyAuthRequired);
}

void TestSystemProxy::proxyThatIsGoneIsTold()
{
    const quint16 port = FaultyProxy().port();
    const auto greeting = pingThrough(port);
    QVERIFY(!greeting);
    QVERIFY(greeting.error().kind == ErrorKind::ProxyFailed);
}

QTEST_GUILESS_MAIN(TestSystemProxy)
#include "tst_systemproxy.moc"
