// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/greetingcodec.h"

#include "tests/api/apibench.h"
#include "tests/support/otherservers.h"

using namespace itm;
using namespace itm::test;

/// Which of the family answers, by its headers alone and over HTTP.
class TestGreetingCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersTell_data();
    void headersTell();
    void everyRelativeIsRecognised_data();
    void everyRelativeIsRecognised();
    void whoIsGreetedGetsNoCredential();
};

namespace {

constexpr int None = -1;

int kindOf(const Result<Greeting> &greeting)
{
    return greeting ? None : static_cast<int>(greeting.error().kind);
}

} // namespace

void TestGreetingCodec::headersTell_data()
{
    QTest::addColumn<QString>("build");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *build, const char *version, const char *host,
                        std::optional<ErrorKind> kind = {}) {
        QTest::newRow(name) << QString::fromLatin1(build) << QString::fromLatin1(version)
                            << QString::fromLatin1(host) << (kind ? static_cast<int>(*kind) : None);
    };
    row("2.9", "OSS", "v2.9.1", "h");
    row("2.0", "OSS", "2.0.9", "h");
    row("self-made", "OSS", "dev", "h");
    row("without a build", "", "2.7.12", "h");
    row("1.x", "OSS", "1.8.10", "h", ErrorKind::InfluxDb1);
    row("1.x Enterprise", "ENT", "1.11.8-c1.11.8", "h", ErrorKind::InfluxDb1);
    row("1.x with v", "OSS", "v1.7", "h", ErrorKind::InfluxDb1);
    row("3 Core", "Core", "3.8.0", "h", ErrorKind::InfluxDb3Core);
    row("3 Core without a version", "core", "", "h", ErrorKind::InfluxDb3Core);
    row("3 Enterprise", "Enterprise", "3.8.0", "h", ErrorKind::InfluxDb3Enterprise);
    row("Clustered", "x", "3.0.1", "h", ErrorKind::InfluxDb3Cluster);
    row("Dedicated", "cloud2", "", "c0ffee.a.influxdb.io", ErrorKind::InfluxDb3Cluster);
    row("Cloud", "cloud2", "", "h");
    row("Cloud by its name", "", "", "eu-central-1-1.aws.cloud2.influxdata.com");
    row("a name that only looks like it", "", "", "cloud2.influxdata.com.example",
        ErrorKind::NotInfluxDb);
    row("none", "", "", "h", ErrorKind::NotInfluxDb);
}

void TestGreetingCodec::headersTell()
{
    QFETCH(const QString, build);
    QFETCH(const QString, version);
    QFETCH(const QString, host);
    const auto greeting = greetingFrom({ build, version, host });
    QTEST(kindOf(greeting), "kind");
    const bool isCloud = build == QLatin1String("cloud2") || host.contains(QLatin1String("cloud2"));
    if (greeting)
        QCOMPARE(greeting.value().product == ServerProduct::Cloud, isCloud);
}

void TestGreetingCodec::everyRelativeIsRecognised_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Fault &fault, ErrorKind kind, const char *said) {
        QTest::newRow(name) << fault.answer << static_cast<int>(kind) << QString::fromLatin1(said);
    };
    row("1.x", OtherServer::influxDb1(), ErrorKind::InfluxDb1, "1.8.10");
    row("3 Core", OtherServer::influxDb3("Core"), ErrorKind::InfluxDb3Core, "3.8.0");
    row("3 Enterprise", OtherServer::influxDb3("Enterprise"), ErrorKind::InfluxDb3Enterprise,
        "3.8.0");
    row("3, not telling", OtherServer::wantsCredential(), ErrorKind::GreetingRefused, "");
    row("clustered", OtherServer::clustered(), ErrorKind::InfluxDb3Cluster, "3.0.1");
    row("starting", OtherServer::starting(), ErrorKind::ServerStarting, "");
    row("not ready", Fault::json(503, "{}"), ErrorKind::ServerStarting, "");
    row("a web page", Fault::html(), ErrorKind::NotInfluxDb, "");
    row("JSON of something else", Fault::wrongJson(), ErrorKind::NotInfluxDb, "");
    row("a page that is not there", Fault::http(404, "Content-Type: text/html\r\n", "<html>"),
        ErrorKind::NotInfluxDb, "");
}

void TestGreetingCodec::everyRelativeIsRecognised()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, said);
    ApiBench bench;
    bench.server.misbehave({ answer });
    const auto greeting = bench.ask<Greeting>(&InfluxApi::ping);
    QTEST(kindOf(greeting), "kind");
    QCOMPARE(greeting.error().serverMessage, said);
}

void TestGreetingCodec::whoIsGreetedGetsNoCredential()
{
    ApiBench bench;
    bench.server.misbehave(OtherServer::oldInfluxDb2(), {}, 1);
    bench.server.misbehave(OtherServer::cloud());
    bench.api->setCredential(Credential::token(Secret("canary")));
    const auto old = bench.ask<Greeting>(&InfluxApi::ping);
    QCOMPARE(old.value().version, QStringLiteral("2.1.1"));
    QVERIFY(old.value().product == ServerProduct::InfluxDb2);
    QVERIFY(bench.ask<Greeting>(&InfluxApi::ping).value().product == ServerProduct::Cloud);
    for (const SeenRequest &seen : bench.server.requests())
        QVERIFY(!seen.head.contains("canary"));
}

QTEST_GUILESS_MAIN(TestGreetingCodec)
#include "tst_greetingcodec.moc"
