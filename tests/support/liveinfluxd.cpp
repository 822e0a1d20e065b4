// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/liveinfluxd.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace itm {

namespace {

constexpr int StartLimitMs = 30'000;
constexpr int StopLimitMs = 10'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

LiveInfluxd::~LiveInfluxd()
{
    stop();
}

void LiveInfluxd::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // influxd shuts down in order on an interrupt only.
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(StopLimitMs))
        m_process.kill();
    m_process.waitForFinished(StopLimitMs);
}

QString LiveInfluxd::program()
{
    return qEnvironmentVariable("ITM_TEST_INFLUXD");
}

bool LiveInfluxd::start(const QStringList &extraArguments)
{
    m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_folder.path());
    QStringList arguments{ QStringLiteral("run"),
                           QStringLiteral("--reporting-disabled"),
                           QStringLiteral("--bolt-path"),
                           m_folder.filePath(QStringLiteral("influxd.bolt")),
                           QStringLiteral("--engine-path"),
                           m_folder.filePath(QStringLiteral("engine")),
                           QStringLiteral("--http-bind-address"),
                           QStringLiteral("127.0.0.1:%1").arg(m_port) };
    m_process.start(program(), arguments + extraArguments);
    return m_process.waitForStarted() && waitUntilItAnswers();
}

bool LiveInfluxd::waitUntilItAnswers()
{
    const QDeadlineTimer limit(StartLimitMs);
    while (!limit.hasExpired() && m_process.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
        m_process.waitForFinished(100);
    }
    return false;
}

} // namespace itm
