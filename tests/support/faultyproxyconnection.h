// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultyproxy.h"

#include <QTcpSocket>
#include <QTimer>

namespace itm::test {

/// One client of a FaultyProxy: cuts its bytes into requests and delivers the answers as the rules
/// say. Goes with its client.
class FaultyProxyConnection final : public QObject
{
    Q_OBJECT

public:
    FaultyProxyConnection(QTcpSocket *client, FaultyProxy *proxy);
    ~FaultyProxyConnection() override;
    Q_DISABLE_COPY_MOVE(FaultyProxyConnection)

private:
    void readRequests();
    [[nodiscard]] std::optional<SeenRequest> takeRequest(QByteArray &raw);
    void answer(const QByteArray &rawRequest);
    void connectServer();
    void deliver(const QByteArray &bytes);
    void pump();
    void end();

    FaultyProxy &m_proxy;
    QTcpSocket &m_client;
    QTcpSocket m_server;
    QByteArray m_incoming;
    QByteArray m_outgoing;
    Fault m_fault;
    qint64 m_delivered = 0;
    QTimer m_drip;
};

} // namespace itm::test
