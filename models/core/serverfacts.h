// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/resourcetype.h"

#include <QList>

namespace itm {

/// Whether the server can still show a token's value (fact sheet §4).
enum class ValueStorage : quint8 { Unknown, Raw, Hashed };

/// What answers by the API of InfluxDB 2. Others are errors (error.h).
enum class ServerProduct : quint8 {
    InfluxDb2,
    /// InfluxDB Cloud, Serverless or on TSM: no operators, no first set-up, no version.
    Cloud,
};

/// What a server at the other end can do, found out by asking. Windows ask this value and never
/// compare version numbers.
struct ServerCapabilities final
{
    /// As sent in X-Influxdb-Version, without a leading `v`; empty for Cloud.
    QString version;
    ValueStorage valueStorage = ValueStorage::Unknown;
    /// Grantable types in the server's order, without `instance` (§7.1).
    QList<ResourceType> resourceTypes;
    ServerProduct product = ServerProduct::InfluxDb2;
    /// It says whether a credential is an operator: 2.2 and later do (§8.7).
    bool tellsOperator = true;

    friend bool operator==(const ServerCapabilities &, const ServerCapabilities &) = default;
};

/// Who the credential in use is (fact sheet §2.6–2.8).
struct Identity final
{
    /// Known even for a narrow token: the refusal names the user.
    UserId user;
    QString userName;
    /// The credential passes the server's own operator test (§8.7).
    bool isOperator = false;
    /// The credential may not even read its own user: a bucket token, for example.
    bool isNarrow = false;
    /// The credential's own token id; null if it cannot be told, or for a session.
    TokenId token;

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace itm
