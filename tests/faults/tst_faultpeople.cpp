// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QTest>

using namespace itm::test;

class TestFaultPeople final : public FaultTest
{
public:
    TestFaultPeople()
        : FaultTest("people", peopleOperations())
    {
    }
};

QTEST_GUILESS_MAIN(TestFaultPeople)
