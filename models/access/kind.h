// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// What a token is by the whole of its permissions (fact sheet §7.8). The server does not store it.
enum class TokenKind : quint8 {
    Operator,
    /// Everything but types that InfluxDB added after 2.0.
    OlderOperator,
    AllAccess,
    ReadWrite,
    Custom,
    /// A user name with a password for the endpoints of InfluxDB 1.x (§10), whatever it may do.
    V1Credential,
};

enum class AccessMode : quint8 { None, Read, Write, ReadWrite };

[[nodiscard]] constexpr AccessMode accessMode(bool read, bool write)
{
    if (read)
        return write ? AccessMode::ReadWrite : AccessMode::Read;
    return write ? AccessMode::Write : AccessMode::None;
}
[[nodiscard]] constexpr bool reads(AccessMode mode)
{
    return mode == AccessMode::Read || mode == AccessMode::ReadWrite;
}
[[nodiscard]] constexpr bool writes(AccessMode mode)
{
    return mode == AccessMode::Write || mode == AccessMode::ReadWrite;
}

struct TokenClass final
{
    TokenKind kind = TokenKind::Custom;
    /// For ReadWrite and V1Credential: what it does with its buckets, all of them together.
    AccessMode bucketAccess = AccessMode::None;
    /// For ReadWrite and V1Credential: at least one entry is for all buckets of the organization.
    bool allBuckets = false;
    /// Only for Custom: it has entries and none of them writes.
    bool readsOnly = false;
    /// Not for operators: an entry is unscoped or names another organization than the token's.
    bool crossOrganization = false;
    /// Grantable types of this server that an older operator or All Access token lacks.
    QList<ResourceType> missingTypes;
    /// Types among its permissions that this server does not list.
    QList<ResourceType> unknownTypes;

    friend bool operator==(const TokenClass &, const TokenClass &) = default;
};

/// Decides by the matching rule: order, duplicates and harmless extra entries do not matter.
/// An empty list of types (a server that would not tell) stands for knownResourceTypes().
/// The result depends on the store, the permissions, the organization and the owner only, so that
/// it can be shared between tokens in which these are equal.
[[nodiscard]] TokenClass classify(const Token &token, const QList<ResourceType> &serverTypes);

} // namespace itm
