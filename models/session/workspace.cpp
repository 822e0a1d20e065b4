// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/workspace.h"

#include <algorithm>

namespace itm {

Workspace::Workspace(const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Workspace::~Workspace() = default;

QList<ServerSession *> Workspace::sessions() const
{
    QList<ServerSession *> all;
    for (const auto &session : m_sessions)
        all.append(session.get());
    return all;
}

ServerSession *Workspace::session(ConnectionId id) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const auto &s) { return s->connection().id == id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

ServerSession *Workspace::sessionOf(ServerId id) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const auto &s) { return s->connection().server == id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

ServerSession &Workspace::open(const Connection &connection)
{
    if (ServerSession *known = session(connection.id))
        return *known;
    adopt(std::make_unique<ServerSession>(connection, m_services, nullptr));
    return *m_sessions.back();
}

void Workspace::adopt(std::unique_ptr<ServerSession> session)
{
    Q_ASSERT(!this->session(session->connection().id));
    if (const ServerSession *other = sessionOf(session->connection().server))
        close(other->connection().id);
    m_sessions.push_back(std::move(session));
    Q_EMIT sessionAdded(m_sessions.back().get());
}

void Workspace::close(ConnectionId id)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const auto &s) { return s->connection().id == id; });
    if (found == m_sessions.end())
        return;
    Q_EMIT sessionAboutToClose(found->get());
    const std::unique_ptr<ServerSession> closing = std::move(*found);
    m_sessions.erase(found);
    Q_EMIT sessionClosed();
}

} // namespace itm
