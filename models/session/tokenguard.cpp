// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenguard.h"

#include "models/access/matching.h"
#include "models/access/operatorpower.h"

#include <algorithm>

namespace itm {

namespace {

/// Whether a credential of which the server told this may be the token. What it may read of its own
/// user tells most bucket tokens from others (fact sheet §2.7).
bool fits(const Token &token, const CredentialTraits &traits, const ServerSession &session)
{
    if (token.store != TokenStore::V2 || token.owner != traits.owner || !token.isActive())
        return false;
    const Permission ownUser{ PermissionAction::Read, types::users,
                              ResourceId(traits.owner.value()) };
    if (allows(token.permissions, ownUser) == traits.isNarrow)
        return false;
    const TokenKind kind = classify(token, session.capabilities().resourceTypes).kind;
    return (kind == TokenKind::Operator) == traits.isOperator;
}

} // namespace

CredentialInUse credentialInUse(const ServerSession &session, const Token &token, TokenId spare)
{
    const Identity &identity = session.identity();
    if (session.connection().method != SignInMethod::Token || token.store != TokenStore::V2)
        return CredentialInUse::No;
    if (!identity.token.isNull())
        return identity.token == token.id ? CredentialInUse::Yes : CredentialInUse::No;
    const CredentialTraits told{ identity.user, identity.isOperator, identity.isNarrow };
    return token.id != spare && fits(token, told, session) ? CredentialInUse::Maybe
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
        , m_spare(surroundings.spare.id)
    {
        for (const User &user : session.catalog().users()) {
            if (user.status == UserStatus::Inactive)
                m_inactive.insert(user.id);
        }
        QSet<TokenId> batch;
        for (const Token &token : tokens)
            batch.insert(token.id);
        for (const Token &token : session.tokens().tokens()) {
            m_fitting += credentialInUse(session, token, m_spare) == CredentialInUse::Maybe ? 1 : 0;
            if (batch.contains(token.id))
                continue;
            if (!isSpare(token))
                m_dailyLeft = std::max(m_dailyLeft, powerOf(token));
            else if (surroundings.spare.leadsBack)
                m_spareLeft = powerOf(token);
        }
    }

    [[nodiscard]] GuardedToken of(const Token &token) const
    {
        GuardedToken guarded{ .token = token };
        const CredentialInUse inUse = credentialInUse(m_session, token, m_spare);
        if (inUse == CredentialInUse::Yes)
            guarded.guards << Guard::OwnCredential;
        else if (inUse == CredentialInUse::Maybe)
            guarded.guards << (m_fitting > 1 ? Guard::PerhapsOwnCredential
                                             : Guard::LikelyOwnCredential);
        if (isSpare(token))
            guarded.guards << Guard::SpareOperator;
        if (const auto guard = ofLoss(operatorLoss(powerOf(token), m_dailyLeft, m_spareLeft)))
            guarded.guards << *guard;
        guarded.connections = otherConnections(token, CredentialInUse::Yes);
        if (!guarded.connections.isEmpty())
            guarded.guards << Guard::OtherConnection;
        guarded.perhapsConnections = otherConnections(token, CredentialInUse::Maybe);
        if (!guarded.perhapsConnections.isEmpty())
            guarded.guards << Guard::PerhapsOtherConnection;
        if (m_session.tokens().hasSavedValue(token.store, token.id))
            guarded.guards << Guard::SavedValue;
        return guarded;
    }

private:
    [[nodiscard]] static std::optional<Guard> ofLoss(OperatorLoss loss)
    {
        switch (loss) {
        case OperatorLoss::None:
            break;
        case OperatorLoss::Daily:
            return Guard::LastDailyOperator;
        case OperatorLoss::Full:
            return Guard::LastFullOperator;
        case OperatorLoss::All:
            return Guard::LastOperator;
        }
        return std::nullopt;
    }

    [[nodiscard]] OperatorPower powerOf(const Token &token) const
    {
        if (!token.isActive())
            return OperatorPower::None;
        const TokenKind kind = classify(token, m_session.capabilities().resourceTypes).kind;
        return operatorPower(token, kind, m_inactive.contains(token.owner));
    }

    [[nodiscard]] bool isSpare(const Token &token) const
    {
        return token.store == TokenStore::V2 && !token.id.isNull() && token.id == m_spare;
    }

    /// Two connections may lead to one server without knowing it.
    [[nodiscard]] QStringList otherConnections(const Token &token, CredentialInUse inUse) const
    {
        const Connection &own = m_session.connection();
        QStringList names;
        for (const Connection &other : m_connections) {
            const bool isSameServer = other.server == own.server || other.url == own.url;
            if (isSameServer && other.id != own.id && credentialOf(other, token) == inUse)
                names << other.name;
        }
        return names;
    }

    [[nodiscard]] CredentialInUse credentialOf(const Connection &other, const Token &token) const
    {
        if (other.method != SignInMethod::Token || token.store != TokenStore::V2)
            return CredentialInUse::No;
        // One that is not listed says nothing: the server may have been set up anew.
        if (m_session.tokens().find(TokenStore::V2, other.credentialToken))
            return other.credentialToken == token.id ? CredentialInUse::Yes : CredentialInUse::No;
        return !isSpare(token) && !other.credentialTraits.owner.isNull()
                && fits(token, other.credentialTraits, m_session)
            ? CredentialInUse::Maybe
            : CredentialInUse::No;
    }

    const ServerSession &m_session;
    const QList<Connection> &m_connections;
    TokenId m_spare;
    /// Tokens that may be the credential in use.
    int m_fitting = 0;
    /// Users whose tokens do not work.
    QSet<UserId> m_inactive;
    /// The greatest that is left without the batch: of those for daily work, and of a spare one
    /// that leads back in.
    OperatorPower m_dailyLeft = OperatorPower::None;
    OperatorPower m_spareLeft = OperatorPower::None;
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
