// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/faultyproxyconnection.h"

#include <algorithm>
#include <sys/socket.h>

namespace itm::test {

namespace {

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

/// The server ends the connection with its answer.
QByteArray asTheOnlyOne(QByteArray request)
{
    const qsizetype lineEnd = request.indexOf("\r\n") + 2;
    return request.insert(lineEnd, "Connection: close\r\n");
}

} // namespace

FaultyProxyConnection::FaultyProxyConnection(QTcpSocket *client, FaultyProxy *proxy)
    : QObject(client)
    , m_proxy(*proxy)
    , m_client(*client)
{
    // An answer in two pieces would wait 40 ms between them.
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_drip.setSingleShot(true);
    connect(&m_drip, &QTimer::timeout, this, &FaultyProxyConnection::pump);
    connect(client, &QTcpSocket::readyRead, this, &FaultyProxyConnection::readRequests);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(proxy, &FaultyProxy::dropped, this, [this] {
        // Only our half: the client's end shows that it has noticed.
        shutdown(static_cast<int>(m_client.socketDescriptor()), SHUT_WR);
    });
    connect(&m_server, &QTcpSocket::readyRead, this, [this] { deliver(m_server.readAll()); });
    connect(&m_server, &QTcpSocket::disconnected, this, [this] {
        if (m_outgoing.isEmpty())
            m_client.disconnectFromHost();
    });
}

/// A child of the client: that is no socket any more when the server's end closes here.
FaultyProxyConnection::~FaultyProxyConnection()
{
    m_server.disconnect(this);
}

void FaultyProxyConnection::readRequests()
{
    m_incoming += m_client.readAll();
    QByteArray raw;
    while (const auto request = takeRequest(raw)) {
        m_delivered = 0;
        m_outgoing.clear();
        m_fault = m_proxy.next(*request).value_or(Fault{});
        answer(raw);
    }
}

std::optional<SeenRequest> FaultyProxyConnection::takeRequest(QByteArray &raw)
{
    const qsizetype headEnd = m_incoming.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QByteArray head = m_incoming.first(headEnd + 4);
    const qsizetype length = head.size() + contentLength(head);
    if (m_incoming.size() < length)
        return std::nullopt;
    raw = m_incoming.first(length);
    m_incoming.remove(0, length);
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    return SeenRequest{ line.value(0), line.value(1), head, raw.mid(head.size()) };
}

void FaultyProxyConnection::answer(const QByteArray &rawRequest)
{
    const bool isServerAsked = m_fault.answer.isEmpty()
        && (m_fault.delivery == Fault::Delivery::Whole || m_fault.delivery == Fault::Delivery::Drip
            || m_fault.bytes > 0);
    if (!isServerAsked) {
        deliver(m_fault.answer);
    } else if (m_proxy.serverPort() == 0) {
        deliver(Fault::http(502, {}, "nothing behind").answer);
    } else {
        connectServer();
        m_server.write(m_proxy.isBrief() ? asTheOnlyOne(rawRequest) : rawRequest);
    }
}

void FaultyProxyConnection::connectServer()
{
    if (m_server.state() == QAbstractSocket::UnconnectedState)
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy.serverPort());
}

void FaultyProxyConnection::deliver(const QByteArray &bytes)
{
    m_outgoing += bytes;
    pump();
}

void FaultyProxyConnection::pump()
{
    if (m_drip.isActive() || m_client.state() != QAbstractSocket::ConnectedState)
        return;
    qint64 count = m_outgoing.size();
    const bool isWhole = m_fault.delivery == Fault::Delivery::Whole;
    const bool isDrip = m_fault.delivery == Fault::Delivery::Drip;
    if (isDrip)
        count = std::min<qint64>(count, 1);
    else if (!isWhole)
        count = std::min(count, m_fault.bytes - m_delivered);
    m_client.write(m_outgoing.constData(), count);
    m_client.flush();
    m_outgoing.remove(0, count);
    m_delivered += count;
    if (isDrip && !m_outgoing.isEmpty())
        m_drip.start(m_fault.pause);
    else if (!isWhole && !isDrip && m_delivered >= m_fault.bytes)
        end();
}

void FaultyProxyConnection::end()
{
    if (m_fault.delivery == Fault::Delivery::Cut) {
        m_client.disconnectFromHost();
    } else if (m_fault.delivery == Fault::Delivery::Reset) {
        // Without lingering, closing sends RST.
        const linger none{ 1, 0 };
        setsockopt(static_cast<int>(m_client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                   sizeof none);
        m_client.abort();
    }
}

} // namespace itm::test
