// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultValue final : public FaultTest
{
public:
    TestFaultValue()
        : FaultTest("value", valueOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultValue)
