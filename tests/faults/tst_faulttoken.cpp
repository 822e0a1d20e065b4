// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultToken final : public FaultTest
{
public:
    TestFaultToken()
        : FaultTest("token", tokenOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultToken)
