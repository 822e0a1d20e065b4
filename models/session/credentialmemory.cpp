// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/credentialmemory.h"

#include "models/store/connectionstore.h"
#include "models/store/valuedigests.h"

namespace itm {

CredentialMemory::CredentialMemory(Workspace &workspace, ConnectionStore &connections,
                                   ValueDigests &digests, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_digests(digests)
{
    connect(&connections, &ConnectionStore::connectionsChanged, this, &CredentialMemory::compare);
    connect(&workspace, &Workspace::sessionAdded, this, &CredentialMemory::follow);
    for (ServerSession *session : workspace.sessions())
        follow(session);
}

CredentialMemory::~CredentialMemory() = default;

void CredentialMemory::follow(ServerSession *session)
{
    connect(session, &ServerSession::refreshed, this, [this, session] {
        learn(*session);
        compare();
    });
    // One that was adopted may have its list already.
    if (session->refreshedAt().isValid())
        learn(*session);
}

void CredentialMemory::learn(ServerSession &session)
{
    const std::optional<Connection> saved = m_connections.find(session.connection().id);
    if (!saved || saved->method != SignInMethod::Token)
        return;
    const Identity &identity = session.identity();
    const auto told = [this, &identity](Connection connection) {
        if (!identity.token.isNull() || !mayExist(connection.credentialToken, connection.id))
            connection.credentialToken = identity.token;
        connection.credentialTraits = { identity.user, identity.isOperator, identity.isNarrow };
        return connection;
    };
    if (told(*saved) == *saved)
        return;
    m_connections.put(told(*saved));
    session.setConnection(told(session.connection()));
}

/// Also for connections that are not open. An answer to what was asked before a change is dropped:
/// the connection may have been given another secret.
void CredentialMemory::compare()
{
    QList<CredentialKey> unknown;
    for (const Connection &connection : m_connections.connections()) {
        if (connection.method == SignInMethod::Token && connection.credentialToken.isNull())
            unknown << CredentialKey::connection(connection.id);
    }
    m_comparing = {};
    if (unknown.isEmpty())
        return;
    m_comparing
        = m_digests.sharing(unknown, this, [this](const Result<QList<SharedSecret>> &answer) {
              if (answer)
                  take(answer.value());
          });
}

/// A session that is open goes on by what its server told: it may have been signed in with a secret
/// that the keychain did not take.
void CredentialMemory::take(const QList<SharedSecret> &shared)
{
    QHash<ConnectionId, QSet<TokenId>> found;
    for (const SharedSecret &secret : shared) {
        const auto connection = secret.entry.connectionId();
        const TokenId token = connection ? tokenOf(secret) : TokenId();
        if (connection && !token.isNull() && mayExist(token, *connection))
            found[*connection].insert(token);
    }
    for (auto known = found.cbegin(); known != found.cend(); ++known) {
        std::optional<Connection> saved = m_connections.find(known.key());
        // Several: of a server that was set up anew, perhaps.
        if (!saved || known->size() != 1 || m_connections.isBeingRemoved(known.key()))
            continue;
        saved->credentialToken = *known->cbegin();
        m_connections.put(*saved);
    }
}

/// Null: none, not known, or of another server: several may have been set up with one value.
TokenId CredentialMemory::tokenOf(const SharedSecret &secret) const
{
    const std::optional<Connection> own = m_connections.find(*secret.entry.connectionId());
    if (!own)
        return {};
    if (const auto token = secret.other.tokenKey()) {
        const bool isOfIt = token->store == TokenStore::V2 && token->server == own->server;
        return isOfIt ? token->id : TokenId();
    }
    const auto id = secret.other.connectionId();
    const auto other = id ? m_connections.find(*id) : std::nullopt;
    const bool isOfIt = other && other->method == SignInMethod::Token
        && (other->server == own->server || isSameOrigin(other->url, own->url));
    return isOfIt ? other->credentialToken : TokenId();
}

/// False where an operator's list, which has all tokens, has not this one.
bool CredentialMemory::mayExist(TokenId token, ConnectionId connection) const
{
    const ServerSession *session = m_workspace.session(connection);
    const bool isComplete
        = session && session->identity().isOperator && session->refreshedAt().isValid();
    return !isComplete || session->tokens().find(TokenStore::V2, token);
}

} // namespace itm
