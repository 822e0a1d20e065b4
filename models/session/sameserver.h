// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include <QSet>

namespace itm {

class ConnectionStore;

/// InfluxDB has no server id: whether two connections lead to one server is told by ids of
/// organizations that both show (design §5), or by a copy of it that was restored elsewhere. Looks
/// once at each server that is new to this computer. GUI thread.
class SameServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SameServer)

public:
    /// Both outlive this.
    SameServer(Workspace &workspace, ConnectionStore &connections, QObject *parent);
    ~SameServer() override;

    /// The connection leads to this server, which it then shares with others: what is known of it
    /// holds for the connection, too. It is opened again, in place of the server's other one.
    void join(ConnectionId connection, ServerId server);

Q_SIGNALS:
    /// `known`: a connection to a server that shows this organization, too.
    void found(itm::ServerSession *session, const itm::Connection &known,
               const itm::Organization &organization);

private:
    void follow(ServerSession *session);
    void look(ServerSession &session);
    void compare(ConnectionId connection, const Connection &known,
                 const std::function<bool(const Organization &)> &isShown);

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    /// Looked at, and those about which there is something to be asked.
    QSet<ServerId> m_looked;
    QSet<ServerId> m_found;
    std::vector<RequestHandle> m_reading;
};

} // namespace itm
