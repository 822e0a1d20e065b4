// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "tests/support/dataplaneworld.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// The self-test against the demo server, for every token of the data-plane recording.
class TestSelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdictsAreAsRecorded_data();
    void verdictsAreAsRecorded();
    void aValueIsTracedToItsToken_data() { verdictsAreAsRecorded_data(); }
    void aValueIsTracedToItsToken();
    void lessAndMoreAreTold();
    void aDeletedTokenEndsIt();
    void aBucketWithAHostileNameIsRead();

private:
    DemoServer m_server{ { .isEmpty = true } };
    std::unique_ptr<DataPlaneWorld> m_world;
};

void TestSelfTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_world = std::make_unique<DataPlaneWorld>(m_server.url());
    QCOMPARE(m_world->make(), QString());
}

void TestSelfTest::verdictsAreAsRecorded_data()
{
    QTest::addColumn<QString>("symbol");
    for (const QString &symbol : DataPlaneWorld::tokens())
        QTest::newRow(qPrintable(symbol)) << symbol;
}

void TestSelfTest::verdictsAreAsRecorded()
{
    QFETCH(const QString, symbol);
    QCOMPARE(DataPlaneWorld::lines(m_world->test(symbol, symbol)),
             DataPlaneWorld::recorded(symbol));
}

/// Every active token of the recording is told by its value alone: no two may do the same.
void TestSelfTest::aValueIsTracedToItsToken()
{
    QFETCH(const QString, symbol);
    const Token expected = m_world->token(symbol);
    const ServerIdentification found = m_world->identify(symbol);
    QCOMPARE(found.verdict, expected.isActive() ? ValueVerdict::Works : ValueVerdict::Inactive);
    QCOMPARE(found.candidates, QList<TokenId>{ expected.id });
}

void TestSelfTest::lessAndMoreAreTold()
{
    const auto less
        = DataPlaneWorld::lines(m_world->test(QStringLiteral("rwTok"), QStringLiteral("readTok")));
    QVERIFY(less.contains(QStringLiteral("write telegraf: LESS")));
    QVERIFY(less.contains(QStringLiteral("read telegraf: allowed")));
    const auto more
        = DataPlaneWorld::lines(m_world->test(QStringLiteral("readTok"), QStringLiteral("rwTok")));
    QVERIFY(more.contains(QStringLiteral("write telegraf: MORE")));
    const auto asleep = DataPlaneWorld::lines(
        m_world->test(QStringLiteral("writeTok"), QStringLiteral("sleepTok")));
    QVERIFY(asleep.contains(QStringLiteral("sign in: LESS")));
    QVERIFY(asleep.contains(QStringLiteral("write telegraf: LESS")));
}

void TestSelfTest::aDeletedTokenEndsIt()
{
    const SelfTestReport report
        = m_world->test(QStringLiteral("readTok"), QStringLiteral("no such symbol"));
    QCOMPARE(report.results.constFirst().verdict, SelfTestVerdict::Less);
    for (const SelfTestResult &result : report.results.mid(1)) {
        QCOMPARE(result.verdict, SelfTestVerdict::NotTried);
        QCOMPARE(result.error->kind, ErrorKind::NotAuthenticated);
    }
}

void TestSelfTest::aBucketWithAHostileNameIsRead()
{
    // Asked for by name: a name that breaks out of its string would not compile.
    Bucket hostile = { BucketId(1), m_world->token(QStringLiteral("op")).organization,
                       QStringLiteral("a \"b\" \\ ${c} $d \n ü"), false };
    std::optional<Error> error;
    const RequestHandle running = m_world->session().api().readBucket(
        hostile, this, [&](const Result<Done> &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotFound);
    QVERIFY2(error->serverMessage.contains(QStringLiteral("could not find bucket")),
             qPrintable(error->serverMessage));
}

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_selftest.moc"
