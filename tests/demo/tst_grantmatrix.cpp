// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/demobench.h"
#include "tests/support/grantmatrix.h"

using namespace itm;
using namespace itm::test;

/// What the product says of granting, held against the demo server.
class TestGrantMatrix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_matrix.load(); }
    void theProductTheRuleAndTheServerAgree() { m_matrix.compare(); }

private:
    DemoBench m_bench;
    GrantMatrix m_matrix{ m_bench };
};

QTEST_GUILESS_MAIN(TestGrantMatrix)
#include "tst_grantmatrix.moc"
