// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/demobench.h"
#include "tests/support/userwalk.h"

using namespace itm;
using namespace itm::test;

/// The demo server treats what inactive users own as the real one does; tst_liveusers walks there.
class TestUserWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnInactiveUserOwnsStopsAndWorksAgain()
    {
        DemoBench bench;
        UserWalk walk(bench, bench.url(), DemoServer::OperatorToken);
        const auto memberships = walk.record(QStringLiteral("alice")).memberships;
        QVERIFY(memberships && !memberships->isEmpty());
        walk.stopsAndWorksAgain(QStringLiteral("alice"));
    }

    void theUserInUseCutsItselfOff()
    {
        DemoBench bench;
        UserWalk(bench, bench.url(), DemoServer::OperatorToken).cutsItselfOff();
    }
};

QTEST_GUILESS_MAIN(TestUserWalk)
#include "tst_userwalk.moc"
