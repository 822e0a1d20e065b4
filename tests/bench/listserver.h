// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace itm::bench {

/// The whole of a child process that answers every request with one list of tokens, chunked as a
/// real server does it, the first byte after a pause. Prints its port.
int serveList(int tokens, int pauseMs);

/// Such a child; ends with this.
class ListServer final
{
public:
    ListServer(int tokens, int pauseMs);
    ~ListServer();
    Q_DISABLE_COPY_MOVE(ListServer)

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace itm::bench
