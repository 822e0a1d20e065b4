// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/patchsockets.h"

#include <QEventLoop>

namespace itm::bench {

namespace {

constexpr int EnoughMs = 10'000;

bool isWhole(const QByteArray &answer)
{
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    static const QByteArray Length("Content-Length: ");
    const qsizetype at = answer.indexOf(Length);
    if (at < 0 || at > headEnd)
        return answer.endsWith("\r\n0\r\n\r\n");
    const qsizetype start = at + Length.size();
    const qsizetype length = answer.mid(start, answer.indexOf('\r', start) - start).toLongLong();
    return answer.size() == headEnd + 4 + length;
}

} // namespace

PatchSockets::PatchSockets(const QUrl &server)
{
    for (size_t i = 0; i < m_sockets.size(); ++i) {
        QTcpSocket &socket = m_sockets[i];
        socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        if (!socket.waitForConnected(EnoughMs))
            qFatal("the server of the benchmark cannot be reached");
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                         [this, i] { read(m_sockets[i], m_answers[i]); });
    }
}

void PatchSockets::send(const QByteArrayList &requests)
{
    m_requests = requests;
    m_next = 0;
    m_missing = requests.size();
    for (QTcpSocket &socket : m_sockets)
        sendNext(socket);
    QEventLoop loop;
    while (m_missing > 0)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

void PatchSockets::sendNext(QTcpSocket &socket)
{
    if (m_next < m_requests.size())
        socket.write(m_requests.at(m_next++));
}

void PatchSockets::read(QTcpSocket &socket, QByteArray &answer)
{
    answer += socket.readAll();
    if (!isWhole(answer))
        return;
    if (!answer.startsWith("HTTP/1.1 200 "))
        qFatal("a change was refused: %s", answer.left(400).constData());
    answer.clear();
    --m_missing;
    sendNext(socket);
}

} // namespace itm::bench
