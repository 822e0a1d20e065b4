// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/permission.h"

#include <QDateTime>

namespace itm {

/// A server keeps two collections that do not know each other (fact sheet §10).
enum class TokenStore : quint8 { V2, V1 };

enum class TokenStatus : quint8 { Active, Inactive };

/// What can still be had of a token's value (§4). The value itself is never part of a Token.
enum class ServerValue : quint8 { Hidden, Readable };

/// Where a token's value can be had.
enum class ValuePlace : quint8 {
    InKeychain,
    InThisRun, ///< saved as well, but in a run without a keychain
    OnServer,
    Nowhere,
};

[[nodiscard]] constexpr bool isSaved(ValuePlace place)
{
    return place == ValuePlace::InKeychain || place == ValuePlace::InThisRun;
}

/// Where it is if nobody saved it.
[[nodiscard]] constexpr ValuePlace placeOnServer(ServerValue value)
{
    return value == ServerValue::Readable ? ValuePlace::OnServer : ValuePlace::Nowhere;
}

/// A row of the program is known by server, store and id together (design §3).
struct TokenKey final
{
    ServerId server;
    TokenStore store = TokenStore::V2;
    TokenId id;

    friend bool operator==(const TokenKey &a, const TokenKey &b)
    {
        return a.id == b.id && a.store == b.store && a.server == b.server;
    }
    friend size_t qHash(const TokenKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.server, static_cast<int>(key.store), key.id);
    }
};

/// One token as the server lists it, without its value.
struct Token final
{
    TokenId id;
    TokenStore store = TokenStore::V2;
    TokenStatus status = TokenStatus::Active;
    ServerValue serverValue = ServerValue::Hidden;
    QString description;
    OrganizationId organization;
    PooledText organizationName;
    UserId owner;
    PooledText ownerName;
    PermissionList permissions;
    /// UTC, milliseconds. Invalid where the record has none (zero time): derive from the id then.
    QDateTime createdAt;
    QDateTime updatedAt;
    /// The user name of a v1 credential; empty in the v2 store.
    PooledText v1UserName;

    [[nodiscard]] bool isActive() const { return status == TokenStatus::Active; }

    friend bool operator==(const Token &, const Token &) = default;
};

using TokenList = QList<Token>;

/// What is sent to make a token (fact sheet §5.1).
struct TokenDraft final
{
    QString description;
    OrganizationId organization;
    /// Null: the caller's own user.
    UserId owner;
    TokenStatus status = TokenStatus::Active;
    PermissionList permissions;
};

/// What PATCH can change (§6). Permissions can never be changed.
struct TokenChange final
{
    std::optional<TokenStatus> status;
    std::optional<QString> description;
};

} // namespace itm
