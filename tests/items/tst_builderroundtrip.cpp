// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/builderroundtrip.h"
#include "tests/support/demobench.h"

using namespace itm;
using namespace itm::test;

/// What is clicked in the tree, sent over HTTP and recorded by the server is what the preview
/// shows.
class TestBuilderRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_round.load(); }
    void randomSetsComeBackAsTheyWereShown() { m_round.play(); }

private:
    DemoBench m_bench;
    BuilderRoundTrip m_round{ m_bench };
};

QTEST_GUILESS_MAIN(TestBuilderRoundTrip)
#include "tst_builderroundtrip.moc"
