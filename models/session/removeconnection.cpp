// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/removeconnection.h"

#include "models/store/connectionstore.h"

#include <algorithm>

namespace itm {

RemoveConnection::RemoveConnection(Workspace &workspace, ConnectionStore &connections,
                                   Connection connection, KeychainEntries entries)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_connection(std::move(connection))
{
    m_workspace.close(m_connection.id);
    m_connections.beginRemoval(m_connection.id);
    if (entries == KeychainEntries::Keep) {
        QMetaObject::invokeMethod(this, &RemoveConnection::removeRest, Qt::QueuedConnection);
        return;
    }
    removeSecret(CredentialKey::connection(m_connection.id), [this] {
        removeSecret(CredentialKey::proxy(m_connection.id), [this] { removeRest(); });
    });
}

RemoveConnection::~RemoveConnection() = default;

void RemoveConnection::removeSecret(const CredentialKey &key, std::function<void()> next)
{
    m_workspace.services()
        .credentials
        .remove(key, this,
                [this, next = std::move(next)](const Result<Done> &answer) {
                    if (isOvertaken())
                        return finish(std::nullopt);
                    if (!isRemoved(answer))
                        return finish(answer.error());
                    next();
                })
        .detach();
}

/// It was saved anew, with another secret perhaps; or erased.
bool RemoveConnection::isOvertaken() const
{
    return !m_connections.isBeingRemoved(m_connection.id);
}

void RemoveConnection::removeRest()
{
    if (isOvertaken())
        return finish(std::nullopt);
    m_workspace.services().proxyPasswords->forget(m_connection.id);
    m_connections.remove(m_connection.id);
    const QList<Connection> &left = m_connections.connections();
    const bool isServerKnown
        = std::any_of(left.begin(), left.end(), [this](const Connection &other) {
              return other.server == m_connection.server;
          });
    if (!isServerKnown)
        m_workspace.services()
            .inventories.remove(m_connection.server, &m_workspace, [](const Result<Done> &) {})
            .detach();
    finish(std::nullopt);
}

void RemoveConnection::finish(const std::optional<Error> &error)
{
    m_connections.endRemoval(m_connection.id);
    Q_EMIT ended(m_connection, error);
    deleteLater();
}

} // namespace itm
