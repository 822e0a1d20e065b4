// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faultcell.h"

#include <QJsonArray>
#include <QObject>

namespace itm::test {

/// The cells of one family of operations: a row for each that applies, named operation/fault. What
/// came of all is left for the table (table.py) as JSON.
class FaultTest : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultTest)

public:
    FaultTest(const char *family, Operations operations);
    ~FaultTest() override;

private Q_SLOTS:
    void initTestCase();
    void cell_data();
    void cell();
    void cleanupTestCase();

private:
    const char *m_family;
    const Operations m_operations;
    QJsonArray m_cells;
};

} // namespace itm::test
