// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/builderroundtrip.h"
#include "tests/support/grantmatrix.h"
#include "tests/support/livebench.h"

using namespace itm;
using namespace itm::test;

/// Building and granting against a real server, as against the demo server.
class TestLiveBuilder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomSetsComeBackAsTheyWereShown();
    void whatMayBeGrantedIsWhatTheServerGrants();

private:
    LiveBench m_bench;
};

void TestLiveBuilder::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    QVERIFY2(m_bench.start(), m_bench.output().constData());
    QVERIFY(m_bench.furnish());
}

void TestLiveBuilder::randomSetsComeBackAsTheyWereShown()
{
    BuilderRoundTrip round(m_bench);
    round.load();
    round.play();
}

void TestLiveBuilder::whatMayBeGrantedIsWhatTheServerGrants()
{
    GrantMatrix matrix(m_bench);
    matrix.load();
    matrix.compare();
}

QTEST_GUILESS_MAIN(TestLiveBuilder)
#include "tst_livebuilder.moc"
