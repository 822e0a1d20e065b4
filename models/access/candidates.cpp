// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/candidates.h"

#include <QSet>

#include <algorithm>

namespace itm {

namespace {

bool mayBeFrom(const Intent &intent, const Token &token, UserId caller)
{
    if (token.store != TokenStore::V2)
        return false;
    if (!intent.created.isNull())
        return token.id == intent.created;
    const TokenDraft &draft = intent.draft;
    const UserId owner = draft.owner.isNull() ? caller : draft.owner;
    return token.id > intent.newestBefore && token.organization == draft.organization
        && (owner.isNull() || token.owner == owner) && token.description == draft.description
        && isSameSet(token.permissions, draft.permissions);
}

} // namespace

TokenList candidates(const Intent &intent, const TokenList &tokens, UserId caller)
{
    TokenList found;
    std::copy_if(
        tokens.begin(), tokens.end(), std::back_inserter(found),
        [&intent, caller](const Token &token) { return mayBeFrom(intent, token, caller); });
    return found;
}

bool isSameSet(const PermissionList &a, const PermissionList &b)
{
    return QSet<Permission>(a.begin(), a.end()) == QSet<Permission>(b.begin(), b.end());
}

} // namespace itm
