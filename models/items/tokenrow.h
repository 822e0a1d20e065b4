// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/session/serversession.h"

namespace itm {

/// What is worked out once for all tokens of a server that share permissions, organization and
/// owner.
struct TokenRowFacts final
{
    ServerSession *session = nullptr;
    OrganizationId organization;
    QString organizationName;
    UserId owner;
    QString ownerName;
    /// None: the server does not tell, or there is no such user any more.
    std::optional<UserStatus> ownerStatus;
    TokenClass tokenClass;
    QString kindText;
    QString mayDo;
    /// What is odd about it, a sentence each.
    QStringList remarks;
    /// Case-folded, in UTF-8, one field a line: what a search looks through beside the row's own.
    QByteArray searchText;
    /// Counts from 0, without gaps.
    quint32 number = 0;
};

/// One row: which token it is, and what only it has.
struct TokenRow final
{
    /// Owned by the TokenRows that the row is in.
    const TokenRowFacts *facts = nullptr;
    TokenId id;
    /// Case-folded, in UTF-8: the description.
    QByteArray ownText;
    /// Where the repository had it last: a hint.
    quint32 position = 0;
    TokenStore store = TokenStore::V2;
    ValuePlace value = ValuePlace::Nowhere;
    /// The search finds it, in scope or not.
    bool isFound = false;
    /// The server told something new about it a moment ago.
    bool isMarked = false;
    /// Removed from the server; its place is reused when the rows are next built.
    bool isGone = false;

    [[nodiscard]] TokenKey key() const
    {
        return { facts->session->connection().server, store, id };
    }
    /// Null between the token's removal and the row's.
    [[nodiscard]] const Token *token() const
    {
        return isGone ? nullptr : facts->session->tokens().find(store, id, position);
    }
};

} // namespace itm
