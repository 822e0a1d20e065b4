// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/credentialstore.h"

namespace itm {

namespace {

const auto Connections = QStringLiteral("connection/");
const auto TokenValues = QStringLiteral("token/");
const auto V1Passwords = QStringLiteral("v1/");

} // namespace

CredentialKey CredentialKey::connection(ConnectionId id)
{
    return { Connections + id.toString() };
}

CredentialKey CredentialKey::proxy(ConnectionId id)
{
    return { QStringLiteral("proxy/") + id.toString() };
}

CredentialKey CredentialKey::tokenValue(ServerId server, TokenStore store, TokenId id)
{
    const QString &folder = store == TokenStore::V1 ? V1Passwords : TokenValues;
    return { folder + server.toString() + u'/' + id.toString() };
}

std::optional<ConnectionId> CredentialKey::connectionId() const
{
    if (!name.startsWith(Connections))
        return std::nullopt;
    const ConnectionId id{ QUuid::fromString(name.sliced(Connections.size())) };
    return id.isNull() ? std::nullopt : std::optional(id);
}

std::optional<TokenKey> CredentialKey::tokenKey() const
{
    const bool isV1 = name.startsWith(V1Passwords);
    const QStringList parts = name.split(u'/');
    if ((!isV1 && !name.startsWith(TokenValues)) || parts.size() != 3)
        return std::nullopt;
    const ServerId server{ QUuid::fromString(parts.at(1)) };
    const auto id = TokenId::fromString(parts.at(2));
    if (server.isNull() || !id)
        return std::nullopt;
    return TokenKey{ server, isV1 ? TokenStore::V1 : TokenStore::V2, *id };
}

bool isRemoved(const Result<Done> &removal)
{
    return removal || removal.error().kind == ErrorKind::SecretMissing
        || removal.error().kind == ErrorKind::NoKeyring;
}

} // namespace itm
