// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/faultyproxy.h"

#include "tests/support/faultyproxyconnection.h"

#include <algorithm>
#include <utility>

namespace itm::test {

namespace {

QByteArray lineOf(const SeenRequest &request)
{
    return request.method + ' ' + request.target;
}

} // namespace

Fault Fault::http(int status, const QByteArray &headers, const QByteArray &body)
{
    return { "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers
             + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body };
}

Fault Fault::redirect(const QUrl &target, int status)
{
    return http(status, "Location: " + target.toEncoded() + "\r\n", {});
}

Fault Fault::html()
{
    return http(200, "Content-Type: text/html; charset=utf-8\r\n",
                "<!doctype html><title>Welcome</title>");
}

Fault Fault::json(int status, const QByteArray &body, const QByteArray &headers)
{
    return http(status, headers + "Content-Type: application/json; charset=utf-8\r\n", body);
}

Fault Fault::refusal(int status, const QByteArray &code, const QByteArray &message,
                     const QByteArray &headers)
{
    return json(status, R"({"code":")" + code + R"(","message":")" + message + R"("})",
                "X-Influxdb-Build: OSS\r\nX-Influxdb-Version: v2.9.1\r\n" + headers);
}

Fault Fault::huge(qint64 size)
{
    return { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
             "\r\n"
             + QByteArray::number(size, 16) + "\r\n" + QByteArray(size, ' ') + "\r\n0\r\n\r\n" };
}

Fault Fault::announced(qint64 size)
{
    return { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
             + QByteArray::number(size) + "\r\n\r\n" };
}

FaultyProxy::FaultyProxy(quint16 serverPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            ++m_connections;
            new FaultyProxyConnection(client, this);
        }
    });
}

QUrl FaultyProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
}

void FaultyProxy::misbehave(const Fault &fault, const QByteArray &pattern, int times, int skip)
{
    m_rules.append({ fault, pattern, times, skip });
}

void FaultyProxy::breakDown(const Fault &fault, const QByteArray &pattern, int skip)
{
    m_rules.append({ fault, pattern, -1, skip, true });
}

void FaultyProxy::behave()
{
    m_rules.clear();
    m_met = 0;
    m_isBrief = false;
    m_awaited = 0;
    m_whenCome = nullptr;
}

void FaultyProxy::onRequest(int count, std::function<void()> what)
{
    m_awaited = count;
    m_whenCome = std::move(what);
}

int FaultyProxy::count(const QByteArray &pattern) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const SeenRequest &request) {
            return lineOf(request).contains(pattern);
        }));
}

int FaultyProxy::openConnections() const
{
    return static_cast<int>(m_listener.findChildren<QTcpSocket *>().size());
}

std::optional<Fault> FaultyProxy::next(const SeenRequest &request)
{
    m_requests.append(request);
    if (m_awaited > 0 && --m_awaited == 0)
        std::exchange(m_whenCome, nullptr)();
    for (Rule &rule : m_rules) {
        if (rule.times == 0 || !lineOf(request).contains(rule.pattern))
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        if (rule.times > 0)
            --rule.times;
        if (rule.isLasting)
            rule.pattern.clear();
        ++m_met;
        return rule.fault;
    }
    return std::nullopt;
}

} // namespace itm::test
