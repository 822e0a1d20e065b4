// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultRecovery final : public FaultTest
{
public:
    TestFaultRecovery()
        : FaultTest("recovery", recoveryOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultRecovery)
