// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/dataplaneworld.h"
#include "tests/support/liveinfluxd.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// The self-test against a real server: its verdicts are what the recording shows for every token.
class TestLiveSelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdictsAreAsRecorded_data();
    void verdictsAreAsRecorded();
    void aValueIsTracedToItsToken_data() { verdictsAreAsRecorded_data(); }
    void aValueIsTracedToItsToken();
    void lessAndMoreAreTold();
    void aHostileNameStaysAName();

private:
    LiveInfluxd m_influxd;
    std::unique_ptr<DataPlaneWorld> m_world;
};

void TestLiveSelfTest::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    QVERIFY2(m_influxd.start({}), m_influxd.output().constData());
    m_world = std::make_unique<DataPlaneWorld>(
        QStringLiteral("http://127.0.0.1:%1").arg(m_influxd.port()));
    QCOMPARE(m_world->make(), QString());
}

void TestLiveSelfTest::verdictsAreAsRecorded_data()
{
    QTest::addColumn<QString>("symbol");
    for (const QString &symbol : DataPlaneWorld::tokens())
        QTest::newRow(qPrintable(symbol)) << symbol;
}

void TestLiveSelfTest::verdictsAreAsRecorded()
{
    QFETCH(const QString, symbol);
    QCOMPARE(DataPlaneWorld::lines(m_world->test(symbol, symbol)),
             DataPlaneWorld::recorded(symbol));
}

/// Every active token of the recording is told by its value alone: no two may do the same.
void TestLiveSelfTest::aValueIsTracedToItsToken()
{
    QFETCH(const QString, symbol);
    const Token expected = m_world->token(symbol);
    const ServerIdentification found = m_world->identify(symbol);
    QCOMPARE(found.verdict, expected.isActive() ? ValueVerdict::Works : ValueVerdict::Inactive);
    QCOMPARE(found.candidates, QList<TokenId>{ expected.id });
}

void TestLiveSelfTest::lessAndMoreAreTold()
{
    const QString reads = QStringLiteral("readTok");
    const QString both = QStringLiteral("rwTok");
    QVERIFY(DataPlaneWorld::lines(m_world->test(both, reads))
                .contains(QStringLiteral("write telegraf: LESS")));
    QVERIFY(DataPlaneWorld::lines(m_world->test(reads, both))
                .contains(QStringLiteral("write telegraf: MORE")));
}

void TestLiveSelfTest::aHostileNameStaysAName()
{
    const Bucket hostile = { BucketId(1), m_world->token(QStringLiteral("op")).organization,
                             QStringLiteral("a \"b\" \\ ${c} $d \n ü"), false };
    std::optional<Error> error;
    const RequestHandle running = m_world->session().api().readBucket(
        hostile, this, [&](const Result<Done> &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QVERIFY2(error->serverMessage.contains(QStringLiteral("could not find bucket")),
             qPrintable(error->serverMessage));
}

QTEST_GUILESS_MAIN(TestLiveSelfTest)
#include "tst_liveselftest.moc"
