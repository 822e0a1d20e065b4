// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultConnecting final : public FaultTest
{
public:
    TestFaultConnecting()
        : FaultTest("connecting", connectingOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultConnecting)
