// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/candidates.h"

#include <QSet>

#include <algorithm>

namespace itm {

namespace {

bool mayBeFrom(const Intent &intent, const Token &token)
{
    if (token.store != TokenStore::V2)
        return false;
    if (!intent.created.isNull())
        return token.id == intent.created;
    const TokenDraft &draft = intent.draft;
    return token.id > intent.newestBefore && token.organization == draft.organization
        && (draft.owner.isNull() || token.owner == draft.owner)
        && token.description == draft.description
        && isSameSet(token.permissions, draft.permissions);
}

} // namespace

TokenList candidates(const Intent &intent, const TokenList &tokens)
{
    TokenList found;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(found),
                 [&intent](const Token &token) { return mayBeFrom(intent, token); });
    return found;
}

bool isSameSet(const PermissionList &a, const PermissionList &b)
{
    return QSet<Permission>(a.begin(), a.end()) == QSet<Permission>(b.begin(), b.end());
}

} // namespace itm
