// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenguard.h"

#include "models/access/kind.h"

namespace itm {

CredentialInUse credentialInUse(const ServerSession &session, const Token &token, TokenId spare)
{
    const Identity &identity = session.identity();
    if (session.connection().method != SignInMethod::Token || token.store != TokenStore::V2)
        return CredentialInUse::No;
    if (!identity.token.isNull())
        return identity.token == token.id ? CredentialInUse::Yes : CredentialInUse::No;
    if (token.owner != identity.user || !token.isActive() || token.id == spare)
        return CredentialInUse::No;
    const TokenKind kind = classify(token, session.capabilities().resourceTypes).kind;
    return (kind == TokenKind::Operator) == identity.isOperator ? CredentialInUse::Maybe
                                                                : CredentialInUse::No;
}

namespace {

/// Looks at all tokens of a session once for a whole batch.
class Guards final
{
public:
    Guards(const ServerSession &session, const TokenList &tokens,
           const GuardSurroundings &surroundings)
        : m_session(session)
        , m_connections(surroundings.connections)
        , m_spare(surroundings.spare)
    {
        QSet<TokenId> batch;
        for (const Token &token : tokens)
            batch.insert(token.id);
        for (const Token &token : session.tokens().tokens()) {
            m_fitting += credentialInUse(session, token, m_spare) == CredentialInUse::Maybe ? 1 : 0;
            if (batch.contains(token.id) || !isActiveOperator(token))
                continue;
            (isSpare(token) ? m_isSpareLeft : m_isOperatorLeft) = true;
        }
    }

    [[nodiscard]] GuardedToken of(const Token &token) const
    {
        GuardedToken guarded{ token, {}, {} };
        const CredentialInUse inUse = credentialInUse(m_session, token, m_spare);
        if (inUse == CredentialInUse::Yes)
            guarded.guards << Guard::OwnCredential;
        else if (inUse == CredentialInUse::Maybe)
            guarded.guards << (m_fitting > 1 ? Guard::PerhapsOwnCredential
                                             : Guard::LikelyOwnCredential);
        if (isSpare(token))
            guarded.guards << Guard::SpareOperator;
        if (!m_isOperatorLeft && isActiveOperator(token))
            guarded.guards << (m_isSpareLeft ? Guard::LastDailyOperator : Guard::LastOperator);
        guarded.connections = otherConnections(token);
        if (!guarded.connections.isEmpty())
            guarded.guards << Guard::OtherConnection;
        if (m_session.tokens().hasSavedValue(token.store, token.id))
            guarded.guards << Guard::SavedValue;
        return guarded;
    }

private:
    [[nodiscard]] bool isActiveOperator(const Token &token) const
    {
        return token.isActive() && token.store == TokenStore::V2
            && classify(token, m_session.capabilities().resourceTypes).kind == TokenKind::Operator;
    }

    [[nodiscard]] bool isSpare(const Token &token) const
    {
        return token.store == TokenStore::V2 && !token.id.isNull() && token.id == m_spare;
    }

    /// Two connections may lead to one server without knowing it.
    [[nodiscard]] QStringList otherConnections(const Token &token) const
    {
        const Connection &own = m_session.connection();
        QStringList names;
        for (const Connection &other : m_connections) {
            const bool isSameServer = other.server == own.server || other.url == own.url;
            if (token.store == TokenStore::V2 && isSameServer && other.id != own.id
                && other.method == SignInMethod::Token && other.credentialToken == token.id)
                names << other.name;
        }
        return names;
    }

    const ServerSession &m_session;
    const QList<Connection> &m_connections;
    TokenId m_spare;
    /// Tokens that may be the credential in use.
    int m_fitting = 0;
    bool m_isOperatorLeft = false;
    bool m_isSpareLeft = false;
};

} // namespace

GuardedTokens guardedTokens(const ServerSession &session, const TokenList &tokens,
                            const GuardSurroundings &surroundings)
{
    const Guards guards(session, tokens, surroundings);
    GuardedTokens found;
    for (const Token &token : tokens) {
        const GuardedToken guarded = guards.of(token);
        if (!guarded.guards.isEmpty())
            found.append(guarded);
    }
    return found;
}

} // namespace itm
