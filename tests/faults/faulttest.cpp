// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faulttest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace itm::test {

namespace {

QString resultFile(const char *family)
{
    return QStringLiteral("%1/%2.json")
        .arg(QStringLiteral(ITM_FAULT_RESULTS), QString::fromLatin1(family));
}

} // namespace

FaultTest::FaultTest(const char *family, Operations operations)
    : m_family(family)
    , m_operations(std::move(operations))
{
}

FaultTest::~FaultTest() = default;

void FaultTest::initTestCase()
{
    // Not to be mistaken for one of this run.
    QFile::remove(resultFile(m_family));
}

void FaultTest::cell_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("fault");
    for (int operation = 0; operation < m_operations.size(); ++operation) {
        for (int fault = 0; fault < worldFaults().size(); ++fault) {
            if (FaultCell::isApplicable(m_operations.at(operation), worldFaults().at(fault)))
                QTest::addRow("%s/%s", m_operations.at(operation).name,
                              worldFaults().at(fault).name)
                    << operation << fault;
        }
    }
}

void FaultTest::cell()
{
    QFETCH(int, operation);
    QFETCH(int, fault);
    FaultCell cell(m_operations.at(operation), worldFaults().at(fault));
    const QString wrong = cell.run();
    QStringList read(cell.read().begin(), cell.read().end());
    read.sort();
    m_cells.append(QJsonObject{
        { QStringLiteral("operation"), QLatin1String(m_operations.at(operation).name) },
        { QStringLiteral("fault"), QLatin1String(worldFaults().at(fault).name) },
        { QStringLiteral("attempts"), cell.attempts() },
        { QStringLiteral("read"), QJsonArray::fromStringList(read) },
        { QStringLiteral("trouble"), wrong } });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// The whole family only: the table is not to be made of a part.
void FaultTest::cleanupTestCase()
{
    qsizetype applicable = 0;
    QJsonArray names;
    for (const Operation &operation : m_operations) {
        names.append(QLatin1String(operation.name));
        applicable += std::count_if(
            worldFaults().begin(), worldFaults().end(),
            [&](const WorldFault &fault) { return FaultCell::isApplicable(operation, fault); });
    }
    if (m_cells.size() != applicable)
        return;
    QJsonArray faults;
    for (const WorldFault &fault : worldFaults())
        faults.append(QLatin1String(fault.name));
    QVERIFY(QDir().mkpath(QStringLiteral(ITM_FAULT_RESULTS)));
    QFile file(resultFile(m_family));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument({ { QStringLiteral("family"), QLatin1String(m_family) },
                               { QStringLiteral("operations"), names },
                               { QStringLiteral("faults"), faults },
                               { QStringLiteral("cells"), m_cells } })
                   .toJson());
}

} // namespace itm::test
