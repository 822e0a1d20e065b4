// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenguard.h"

#include "models/access/kind.h"

namespace itm {

CredentialInUse credentialInUse(const ServerSession &session, const Token &token)
{
    const Identity &identity = session.identity();
    if (session.connection().method != SignInMethod::Token || token.store != TokenStore::V2)
        return CredentialInUse::No;
    if (!identity.token.isNull())
        return identity.token == token.id ? CredentialInUse::Yes : CredentialInUse::No;
    if (token.owner != identity.user || !token.isActive())
        return CredentialInUse::No;
    const TokenKind kind = classify(token, session.capabilities().resourceTypes).kind;
    return (kind == TokenKind::Operator) == identity.isOperator ? CredentialInUse::Maybe
                                                                : CredentialInUse::No;
}

bool isLastOperator(const ServerSession &session, const Token &token)
{
    const auto isActiveOperator = [&](const Token &candidate) {
        return candidate.isActive() && candidate.store == TokenStore::V2
            && classify(candidate, session.capabilities().resourceTypes).kind
            == TokenKind::Operator;
    };
    if (!isActiveOperator(token))
        return false;
    for (const Token &other : session.tokens().tokens()) {
        if (other.id != token.id && isActiveOperator(other))
            return false;
    }
    return true;
}

} // namespace itm
