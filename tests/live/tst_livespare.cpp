// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/livebench.h"
#include "tests/support/sparewalk.h"

using namespace itm;
using namespace itm::test;

class TestLiveSpare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLeadsBackIn()
    {
        if (LiveInfluxd::program().isEmpty())
            QSKIP("not run: ITM_TEST_INFLUXD is not set");
        LiveBench bench;
        QVERIFY2(bench.start(), bench.output().constData());
        walkWithSpare(bench.url(), LiveBench::OperatorToken);
    }
};

QTEST_GUILESS_MAIN(TestLiveSpare)
#include "tst_livespare.moc"
