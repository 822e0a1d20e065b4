// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QTcpSocket>
#include <QUrl>

#include <array>

namespace itm::bench {

/// Sends whole HTTP requests over four connections that are kept, one in flight on each, and reads
/// the answers without looking at more than their ends. GUI thread.
class PatchSockets final
{
public:
    explicit PatchSockets(const QUrl &server);

    /// Every answer must be a 200.
    void send(const QByteArrayList &requests);

private:
    void sendNext(QTcpSocket &socket);
    void read(QTcpSocket &socket, QByteArray &answer);

    std::array<QTcpSocket, 4> m_sockets;
    std::array<QByteArray, 4> m_answers;
    QByteArrayList m_requests;
    qsizetype m_next = 0;
    qsizetype m_missing = 0;
};

} // namespace itm::bench
