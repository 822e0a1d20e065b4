// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultLocal final : public FaultTest
{
public:
    TestFaultLocal()
        : FaultTest("local", localOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultLocal)
