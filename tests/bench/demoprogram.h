// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QUrl>

namespace itm::bench {

/// The demo program in a process of its own; ends with this.
class DemoProgram final
{
public:
    explicit DemoProgram(const QStringList &arguments);
    ~DemoProgram();
    Q_DISABLE_COPY_MOVE(DemoProgram)

    [[nodiscard]] QUrl url() const { return m_url; }
    /// Of its operator token.
    [[nodiscard]] QByteArray value() const { return m_value; }

private:
    [[nodiscard]] QByteArray line();

    QProcess m_process;
    QUrl m_url;
    QByteArray m_value;
};

} // namespace itm::bench
