// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/listserver.h"

#include "tests/bench/tokenlist.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

namespace itm::bench {

namespace {

constexpr int StartMs = 20000;
constexpr char RequestEnd[] = "\r\n\r\n";

QByteArray answer(int tokens)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
                       "X-Influxdb-Version: v2.9.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    writeTokenList(tokens, [&](QByteArrayView piece) {
        bytes += QByteArray::number(piece.size(), 16) + "\r\n";
        bytes += piece;
        bytes += "\r\n";
    });
    return bytes + "0\r\n\r\n";
}

void serve(QTcpSocket *socket, const QByteArray &bytes, int pauseMs)
{
    socket->setParent(QCoreApplication::instance());
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes, pauseMs] {
        // The requests have no body: each ends with its first empty line.
        if (!socket->peek(socket->bytesAvailable()).endsWith(RequestEnd))
            return;
        socket->readAll();
        QTimer::singleShot(pauseMs, Qt::PreciseTimer, socket,
                           [socket, bytes] { socket->write(bytes); });
    });
}

} // namespace

int serveList(int tokens, int pauseMs)
{
    const QByteArray bytes = answer(tokens);
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            serve(socket, bytes, pauseMs);
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QTextStream(stdout) << server.serverPort() << Qt::endl;
    return QCoreApplication::exec();
}

ListServer::ListServer(int tokens, int pauseMs)
{
    m_process.start(
        QCoreApplication::applicationFilePath(),
        { QStringLiteral("--serve"), QString::number(tokens), QString::number(pauseMs) });
    if (!m_process.waitForReadyRead(StartMs))
        qFatal("the server of the benchmark did not start");
    const int port = m_process.readLine().trimmed().toInt();
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

ListServer::~ListServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace itm::bench
