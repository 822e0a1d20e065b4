// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultKeyring final : public FaultTest
{
public:
    TestFaultKeyring()
        : FaultTest("keyring", keyringOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultKeyring)
