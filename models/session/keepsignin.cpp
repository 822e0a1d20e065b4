// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/keepsignin.h"

#include "models/store/connectionstore.h"

namespace itm {

KeepSignIn::KeepSignIn(Workspace &workspace, ConnectionStore &connections,
                       std::unique_ptr<ServerSession> session, Secret secret, Call call)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_session(std::move(session))
    , m_secret(std::move(secret))
    , m_call(std::move(call))
{
    const Connection &connection = m_session->connection();
    const std::optional<Connection> saved = m_connections.find(connection.id);
    if (saved && !isSameOrigin(saved->url, connection.url)) {
        removeOld();
    } else {
        // Should the program end before the keychain has answered, something leads to the entry.
        // And what is being removed is wanted again.
        if (!saved || m_connections.isBeingRemoved(connection.id))
            m_connections.put(connection);
        write();
    }
}

KeepSignIn::~KeepSignIn() = default;

CredentialKey KeepSignIn::key() const
{
    return CredentialKey::connection(m_session->connection().id);
}

void KeepSignIn::removeOld()
{
    m_workspace.services()
        .credentials
        .remove(key(), this,
                [this](const Result<Done> &answer) {
                    if (!isRemoved(answer)) {
                        m_call->finish(answer.error());
                        return deleteLater();
                    }
                    m_connections.put(m_session->connection());
                    write();
                })
        .detach();
}

void KeepSignIn::write()
{
    m_workspace.services()
        .credentials
        .write(key(), std::move(m_secret), this,
               [this](const Result<Done> &answer) {
                   open(answer ? std::nullopt : std::optional(answer.error()));
               })
        .detach();
}

/// Kept again: meanwhile the old credential may have told which token it is.
void KeepSignIn::open(const std::optional<Error> &notKept)
{
    const Connection connection = m_session->connection();
    // Meanwhile somebody wants it gone.
    if (m_connections.isBeingRemoved(connection.id)) {
        m_call->finish(Error{ .kind = ErrorKind::Cancelled });
        return deleteLater();
    }
    m_connections.put(connection);
    m_workspace.close(connection.id);
    m_workspace.adopt(std::move(m_session));
    m_call->finish(SignedIn{ connection.id, notKept });
    deleteLater();
}

} // namespace itm
