// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/livebench.h"
#include "tests/support/userwalk.h"

using namespace itm;
using namespace itm::test;

/// What becomes of the tokens of users that are switched off and on, on a real server.
class TestLiveUsers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAnInactiveUserOwnsStopsAndWorksAgain();
    void aUserWithoutAStateIsLikeAnActiveOne();
    void theUserInUseCutsItselfOff();

private:
    [[nodiscard]] std::unique_ptr<UserWalk> walk()
    {
        return std::make_unique<UserWalk>(m_bench, m_bench.url(), LiveBench::OperatorToken);
    }

    LiveBench m_bench;
};

void TestLiveUsers::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    QVERIFY2(m_bench.start(), m_bench.output().constData());
    QVERIFY(m_bench.furnish());
}

void TestLiveUsers::whatAnInactiveUserOwnsStopsAndWorksAgain()
{
    const auto walking = walk();
    const UserRecord alice = walking->record(QStringLiteral("alice"));
    QVERIFY(alice.memberships && alice.memberships->isEmpty());
    QCOMPARE(walking->record(QStringLiteral("admin")).memberships->size(), 3);
    walking->stopsAndWorksAgain(QStringLiteral("alice"));
}

void TestLiveUsers::aUserWithoutAStateIsLikeAnActiveOne()
{
    const QString name = QStringLiteral("recovered");
    const QByteArray printed = m_bench.recover(
        { QStringLiteral("user"), QStringLiteral("create"), QStringLiteral("--username"), name,
          QStringLiteral("--password"), QStringLiteral("of tests only") });
    QVERIFY(!printed.isEmpty());
    const auto walking = walk();
    const UserRecord before = walking->record(name);
    QCOMPARE(before.user.status, UserStatus::Unknown);
    const auto api = m_bench.signedIn(walking->makeToken(before.user.id));
    const auto me = m_bench.ask<User>(*api, &InfluxApi::me);
    QVERIFY(me);
    QCOMPARE(me.value().status, UserStatus::Unknown);
    walking->session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(walking->record(name).workingTokens(), 1, UserWalk::PatienceMs);

    QVERIFY(walking->setStatus(before.user.id, UserStatus::Active));
    QVERIFY(m_bench.ask<User>(*api, &InfluxApi::me));
    QVERIFY(walking->setStatus(before.user.id, UserStatus::Inactive));
    QCOMPARE(m_bench.ask<User>(*api, &InfluxApi::me).error().kind, ErrorKind::UserInactive);
}

void TestLiveUsers::theUserInUseCutsItselfOff()
{
    walk()->cutsItselfOff();
}

QTEST_GUILESS_MAIN(TestLiveUsers)
#include "tst_liveusers.moc"
