// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/testproxy.h"

#include <QTcpSocket>

namespace itm::test {

namespace {

QByteArray page(const QByteArray &status, const QByteArray &headers = {})
{
    const QByteArray body = "<!doctype html><title>Proxy</title>";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Of the first header whose name begins like this.
QByteArray headerIn(const QByteArray &head, const QByteArray &begin)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(begin))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

/// As the server is to see it: its own path, and nothing that was meant for the proxy.
QByteArray forwarded(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    QList<QByteArray> first = lines[0].split(' ');
    const qsizetype path = first[1].indexOf('/', first[1].indexOf("//") + 2);
    first[1] = path < 0 ? QByteArray("/") : first[1].mid(path);
    lines[0] = first.join(' ');
    lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("proxy-"); });
    return lines.join('\n');
}

class ProxyConnection final : public QObject
{
public:
    ProxyConnection(QTcpSocket *client, TestProxy &proxy)
        : QObject(client)
        , m_proxy(proxy)
        , m_client(*client)
    {
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, &ProxyConnection::read);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this,
                [this] { m_client.write(m_server.readAll()); });
        connect(&m_server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

private:
    enum class State { Start, SocksLogin, SocksRequest, Tunnel };

    void read()
    {
        m_incoming += m_client.readAll();
        if (m_state == State::Tunnel)
            m_server.write(std::exchange(m_incoming, {}));
        else if (m_state != State::Start || m_incoming.startsWith('\x05'))
            socks();
        else
            http();
    }

    void http()
    {
        for (qsizetype end = m_incoming.indexOf("\r\n\r\n"); end >= 0 && m_state == State::Start;
             end = m_incoming.indexOf("\r\n\r\n")) {
            const QByteArray head = m_incoming.first(end + 4);
            const qsizetype body = headerIn(head, "content-length").toLongLong();
            if (m_incoming.size() < head.size() + body)
                return;
            const QByteArray content = m_incoming.mid(head.size(), body);
            m_incoming.remove(0, head.size() + body);
            m_proxy.saw(head);
            answer(head, content);
        }
    }

    void answer(const QByteArray &head, const QByteArray &content)
    {
        const QByteArray login = m_proxy.user() + ':' + m_proxy.password();
        const bool isKnown = m_proxy.user().isEmpty()
            || headerIn(head, "proxy-auth") == "Basic " + login.toBase64();
        if (!isKnown) {
            m_client.write(page("407 Proxy Authentication Required",
                                "Proxy-Authenticate: Basic realm=\"work\"\r\n"));
        } else if (m_proxy.behaviour() == TestProxy::Behaviour::Refuse) {
            m_client.write(page("403 Forbidden"));
        } else if (m_proxy.behaviour() == TestProxy::Behaviour::Page) {
            m_client.write(page("200 OK"));
            if (head.startsWith("CONNECT "))
                m_client.disconnectFromHost();
        } else if (m_proxy.behaviour() == TestProxy::Behaviour::Lost) {
            m_client.write(page("502 Bad Gateway"));
        } else if (head.startsWith("CONNECT ")) {
            tunnel("HTTP/1.1 200 Connection established\r\n\r\n");
        } else {
            connectServer();
            m_server.write(forwarded(head) + content);
        }
    }

    void socks()
    {
        if (m_state == State::Start) {
            const char method = m_proxy.user().isEmpty() ? '\x00' : '\x02';
            const bool isOffered = m_incoming.mid(2).contains(method);
            m_incoming.clear();
            m_client.write(QByteArray("\x05") + (isOffered ? method : '\xff'));
            m_state = method == '\x00' ? State::SocksRequest : State::SocksLogin;
        } else if (m_state == State::SocksLogin) {
            const auto size = [](const QByteArray &text) -> QByteArray {
                return QByteArray(1, static_cast<char>(text.size())) + text;
            };
            const bool isKnown
                = m_incoming == '\x01' + size(m_proxy.user()) + size(m_proxy.password());
            m_incoming.clear();
            m_client.write(QByteArray("\x01") + (isKnown ? '\x00' : '\x01'));
            m_state = State::SocksRequest;
        } else {
            m_proxy.saw("SOCKS " + m_incoming.mid(5).chopped(2));
            m_incoming.clear();
            const bool isRefused = m_proxy.behaviour() == TestProxy::Behaviour::Refuse;
            const QByteArray reply = '\x05' + QByteArray(1, isRefused ? '\x02' : '\x00')
                + QByteArray::fromHex("00010000000000 00");
            isRefused ? static_cast<void>(m_client.write(reply)) : tunnel(reply);
        }
    }

    void connectServer()
    {
        if (m_server.state() == QAbstractSocket::UnconnectedState)
            m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy.serverPort());
    }

    void tunnel(const QByteArray &consent)
    {
        connectServer();
        m_state = State::Tunnel;
        m_client.write(consent);
    }

    TestProxy &m_proxy;
    QTcpSocket &m_client;
    QTcpSocket m_server;
    QByteArray m_incoming;
    State m_state = State::Start;
};

} // namespace

TestProxy::TestProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            new ProxyConnection(client, *this);
    });
}

void TestProxy::demand(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

} // namespace itm::test
