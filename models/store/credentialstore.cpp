// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/credentialstore.h"

namespace itm {

CredentialKey CredentialKey::connection(ConnectionId id)
{
    return { QStringLiteral("connection/") + id.toString() };
}

CredentialKey CredentialKey::tokenValue(ServerId server, TokenStore store, TokenId id)
{
    const QString folder
        = store == TokenStore::V1 ? QStringLiteral("v1/") : QStringLiteral("token/");
    return { folder + server.toString() + u'/' + id.toString() };
}

} // namespace itm
