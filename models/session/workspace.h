// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

#include <vector>

namespace itm {

/// The servers that are open, side by side; each live or failed by itself, each by one connection:
/// what is known of a server has no place for two views of it. Owns the sessions. GUI thread.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    Workspace(const SessionServices &services, QObject *parent);
    ~Workspace() override;

    [[nodiscard]] const SessionServices &services() const { return m_services; }
    [[nodiscard]] QList<ServerSession *> sessions() const;
    [[nodiscard]] ServerSession *session(ConnectionId id) const;
    [[nodiscard]] ServerSession *sessionOf(ServerId id) const;

    /// A session for the connection: the open one, or a new one instead of another of its server.
    ServerSession &open(const Connection &connection);
    /// Takes over a session that already works; another one of its server is closed.
    void adopt(std::unique_ptr<ServerSession> session);
    void close(ConnectionId id);

Q_SIGNALS:
    void sessionAdded(itm::ServerSession *session);
    void sessionAboutToClose(itm::ServerSession *session);
    void sessionClosed();

private:
    const SessionServices &m_services;
    std::vector<std::unique_ptr<ServerSession>> m_sessions;
};

} // namespace itm
