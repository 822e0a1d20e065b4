// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/demoprogram.h"

namespace itm::bench {

namespace {

constexpr int EnoughMs = 120'000;

} // namespace

DemoProgram::DemoProgram(const QStringList &arguments)
{
    m_process.start(QStringLiteral(ITM_DEMO_PROGRAM), arguments);
    m_url = QUrl(QString::fromUtf8(line()));
    m_value = line();
}

DemoProgram::~DemoProgram()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QByteArray DemoProgram::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(EnoughMs))
            qFatal("the demo program did not start");
    }
    return m_process.readLine().trimmed();
}

} // namespace itm::bench
