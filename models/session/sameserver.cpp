// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sameserver.h"

#include "models/store/connectionstore.h"

#include <algorithm>

namespace itm {

namespace {

/// One connection of each other server that is saved or open.
QList<Connection> others(const Workspace &workspace, const ConnectionStore &connections,
                         ServerId server)
{
    QList<Connection> all = connections.connections();
    for (const ServerSession *session : workspace.sessions())
        all.append(session->connection());
    QSet<ServerId> seen{ server };
    all.removeIf([&seen](const Connection &connection) {
        return std::exchange(seen, seen + QSet<ServerId>{ connection.server })
            .contains(connection.server);
    });
    return all;
}

bool isListed(const QList<Organization> &organizations, const Organization &wanted, bool byName)
{
    return std::any_of(organizations.begin(), organizations.end(), [&](const Organization &one) {
        return one.id == wanted.id && (!byName || one.name == wanted.name);
    });
}

} // namespace

SameServer::SameServer(Workspace &workspace, ConnectionStore &connections, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connections(connections)
{
    connect(&workspace, &Workspace::sessionAdded, this, &SameServer::follow);
}

SameServer::~SameServer() = default;

void SameServer::follow(ServerSession *session)
{
    connect(session, &ServerSession::refreshed, this, [this, session] { look(*session); });
    // One that was adopted may have its list already; others still learn of it.
    if (session->isLive())
        QMetaObject::invokeMethod(
            this,
            [this, guard = QPointer(session)] {
                if (guard)
                    look(*guard);
            },
            Qt::QueuedConnection);
}

void SameServer::look(ServerSession &session)
{
    const Connection &own = session.connection();
    if (!session.isNew() || m_looked.contains(own.server))
        return;
    m_looked.insert(own.server);
    for (const Connection &other : others(m_workspace, m_connections, own.server)) {
        const ServerSession *open = m_workspace.sessionOf(other.server);
        if (open && open->hasContents()) {
            // At one time an organization of one server has one name.
            const QList<Organization> shown = open->catalog().organizations();
            compare(own.id, other, [shown, isLive = open->isLive()](const Organization &one) {
                return isListed(shown, one, isLive);
            });
            continue;
        }
        m_reading.push_back(m_workspace.services().inventories.loadFirst(
            other.server, 1, this,
            [this, id = own.id, other](const Result<InventoryStore::Answer> &answer) {
                if (!answer || !answer.value())
                    return;
                compare(id, other, [&answer](const Organization &one) {
                    return isListed(answer.value()->organizations, one, false);
                });
            }));
    }
}

void SameServer::compare(ConnectionId connection, const Connection &known,
                         const std::function<bool(const Organization &)> &isShown)
{
    ServerSession *session = m_workspace.session(connection);
    if (!session || m_found.contains(session->connection().server))
        return;
    for (const Organization &own : session->catalog().organizations()) {
        if (!isShown(own))
            continue;
        m_found.insert(session->connection().server);
        Q_EMIT found(session, known, own);
        return;
    }
}

void SameServer::join(ConnectionId connection, ServerId server)
{
    const ServerSession *session = m_workspace.session(connection);
    if (!session)
        return;
    Connection joined = session->connection();
    const ServerId alone = std::exchange(joined.server, server);
    if (m_connections.find(connection))
        m_connections.put(joined);
    m_workspace.close(connection);
    m_workspace.services().inventories.remove(alone, this, [](const Result<Done> &) {}).detach();
    m_workspace.open(joined).connectFromStore();
}

} // namespace itm
