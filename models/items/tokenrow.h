// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/lastseen.h"
#include "models/core/replacement.h"
#include "models/core/tokennote.h"
#include "models/session/serversession.h"

#include <deque>
#include <memory_resource>

namespace itm {

/// Where a token belongs: the same for very many rows.
struct TokenHolder final
{
    /// Null once the server was closed: rows of it are gone.
    ServerSession *session = nullptr;
    /// The name of the connection.
    QString serverName;
    OrganizationId organization;
    QString organizationName;
    UserId owner;
    QString ownerName;
    /// None: the server does not tell, or there is no such user any more.
    std::optional<UserStatus> ownerStatus;
    /// Case-folded, in UTF-8: both names, a line each.
    QByteArray searchText;
};

/// What a token is: a handful for all rows.
struct TokenNature final
{
    TokenClass tokenClass;
    QString kindText;
    /// What is odd about it, a sentence each.
    QStringList remarks;
    /// Case-folded, in UTF-8: the kind.
    QByteArray searchText;
};

/// What is worked out once for all tokens of a server that share permissions, organization and
/// owner. Small: most tokens of a large server have facts of their own. What it refers to is owned
/// by the TokenRows that it is in.
struct TokenRowFacts final
{
    const TokenHolder *holder = nullptr;
    const TokenNature *nature = nullptr;
    // Views would be larger by a fourth of the whole.
    const char *mayDoBegin = nullptr;
    const char *searchBegin = nullptr;
    quint32 mayDoSize = 0;
    quint32 searchSize = 0;
    /// Counts from 0, without gaps.
    quint32 number = 0;

    [[nodiscard]] QString mayDo() const { return QString::fromUtf8(mayDoBegin, mayDoSize); }
    /// Case-folded, in UTF-8, a line each: what it may do, names in its permissions.
    [[nodiscard]] QByteArrayView searchText() const { return { searchBegin, searchSize }; }
    [[nodiscard]] QStringList remarks() const;
};

/// Added to at the end only: rows hold pointers.
using TokenFactsList = std::pmr::deque<TokenRowFacts>;

/// One row: which token it is, and what only it has.
struct TokenRow final
{
    /// Owned by the TokenRows that the row is in.
    const TokenRowFacts *facts = nullptr;
    TokenId id;
    /// Owned by the TokenRows, too.
    const char *ownTextBegin = nullptr;
    quint32 ownTextSize = 0;
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

    /// Case-folded, in UTF-8: the description, and a v1 credential's user name behind it.
    [[nodiscard]] QByteArrayView ownText() const { return { ownTextBegin, ownTextSize }; }
    [[nodiscard]] TokenKey key() const
    {
        return { facts->holder->session->connection().server, store, id };
    }
    /// What is odd about the token, and whether it is being replaced or its
    /// value stands in a log, a sentence each.
    [[nodiscard]] QStringList remarks() const;
    /// The running replacement that the token is the old or the new one of; null without one.
    [[nodiscard]] const Replacement *replacement() const;
    /// What imported server logs tell of it, and which time they cover.
    [[nodiscard]] TokenSighting sighting() const;
    [[nodiscard]] const LogPeriods &logPeriods() const;
    /// What the user noted about it; null: nothing. Valid until the next change.
    [[nodiscard]] const TokenNote *note() const;
    /// Null between the token's removal and the row's.
    [[nodiscard]] const Token *token() const
    {
        return isGone ? nullptr : facts->holder->session->tokens().find(store, id, position);
    }
};

} // namespace itm
