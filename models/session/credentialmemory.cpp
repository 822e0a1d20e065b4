// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/credentialmemory.h"

#include "models/store/connectionstore.h"

namespace itm {

CredentialMemory::CredentialMemory(Workspace &workspace, ConnectionStore &connections,
                                   QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    connect(&workspace, &Workspace::sessionAdded, this, &CredentialMemory::follow);
    for (ServerSession *session : workspace.sessions())
        follow(session);
}

CredentialMemory::~CredentialMemory() = default;

void CredentialMemory::follow(ServerSession *session)
{
    connect(session, &ServerSession::refreshed, this, [this, session] { learn(*session); });
    // One that was adopted may have its list already.
    if (session->refreshedAt().isValid())
        learn(*session);
}

void CredentialMemory::learn(ServerSession &session)
{
    const TokenId token = session.identity().token;
    std::optional<Connection> saved = m_connections.find(session.connection().id);
    if (token.isNull() || !saved || saved->method != SignInMethod::Token
        || saved->credentialToken == token)
        return;
    saved->credentialToken = token;
    m_connections.put(*saved);
    Connection open = session.connection();
    open.credentialToken = token;
    session.setConnection(open);
}

} // namespace itm
