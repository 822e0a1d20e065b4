// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace itm {

/// A real influxd in a temporary folder on a free loopback port, for the tests labelled live. Its
/// path comes from ITM_TEST_INFLUXD; the program ends with this object.
class LiveInfluxd final
{
public:
    LiveInfluxd() = default;
    ~LiveInfluxd();
    Q_DISABLE_COPY_MOVE(LiveInfluxd)

    /// Empty where no server was named: the reason to skip with.
    [[nodiscard]] static QString program();

    /// Waits until the port answers. False: it did not start; output() tells why.
    [[nodiscard]] bool start(const QStringList &extraArguments);
    /// Does nothing where it does not run. What it stored stays, for another start.
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where its database, influxd.bolt, and the folder engine are.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QByteArray output() { return m_process.readAll(); }

private:
    [[nodiscard]] bool waitUntilItAnswers();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace itm
