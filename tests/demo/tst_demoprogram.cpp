// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"

#include <QProcess>
#include <QTest>

using namespace itm;

/// The demo server as a program of its own, as benchmarks and scripts use it.
class TestDemoProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAddressTokenAndCertificateAndServes();
    void endsOnTerminate();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    static QString program() { return QStringLiteral(ITM_DEMO_PROGRAM); }
    /// The next line the program prints.
    static QString line(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead()) { }
        return QString::fromUtf8(process.readLine()).trimmed();
    }
};

void TestDemoProgram::tellsAddressTokenAndCertificateAndServes()
{
    QProcess process;
    process.start(program(),
                  { QStringLiteral("--tls"), QStringLiteral("--tokens"), QStringLiteral("300"),
                    QStringLiteral("--pace") });
    Connection connection{ .id = ConnectionId::create(),
                           .server = ServerId::create(),
                           .url = QUrl(line(process)) };
    QCOMPARE(connection.url.scheme(), QStringLiteral("https"));
    const QString value = line(process);
    QCOMPARE(value, QLatin1String(DemoServer::OperatorToken));
    connection.trust.caFile = line(process);
    auto api = makeHttpInfluxApi(connection);
    QVERIFY(api);
    api.value()->setCredential(Credential::token(Secret(value.toUtf8())));
    std::optional<Result<TokenListing>> listing;
    const RequestHandle request = api.value()->tokens(
        {}, this, [&](Result<TokenListing> answer) { listing.emplace(std::move(answer)); });
    QTRY_VERIFY(listing);
    QVERIFY(*listing);
    QCOMPARE(listing->value().tokens.size(), 300);
    api.value().reset();
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestDemoProgram::endsOnTerminate()
{
    QProcess process;
    process.start(program(), { QStringLiteral("--empty") });
    QVERIFY(line(process).startsWith(QLatin1String("http://127.0.0.1:")));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAll(), QByteArray());
}

void TestDemoProgram::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{ QStringLiteral("--port"), QStringLiteral("70000") };
    QTest::newRow("count") << QStringList{ QStringLiteral("--tokens"), QStringLiteral("many") };
    QTest::newRow("option") << QStringList{ QStringLiteral("--nothing") };
}

void TestDemoProgram::refusesNonsense()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoProgram)
#include "tst_demoprogram.moc"
