// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/core/v1credential.h"

namespace itm {

/// Typed calls about v1 credentials (fact sheet §10): a private interface of the server, which it
/// may change or not have. NotFound or NotInfluxDb where it has none. Rules as for InfluxApi.
class V1Api
{
public:
    V1Api() = default;
    virtual ~V1Api() = default;
    Q_DISABLE_COPY_MOVE(V1Api)

    /// By id.
    virtual RequestHandle credential(TokenId id, QObject *context, Callback<Token> callback) = 0;
    /// Empty where nobody has this user name.
    virtual RequestHandle named(const QString &userName, QObject *context,
                                Callback<std::optional<Token>> callback)
        = 0;
    /// Sends one POST, once. Conflict: the name is taken. NotFound: a bucket is gone. After
    /// DeadlineExceeded, ConnectionLost or ServerFault it may have been carried out.
    virtual RequestHandle create(const V1Draft &draft, QObject *context, Callback<Token> callback)
        = 0;
    /// The same password may be sent again after a lost answer. InvalidRequest: the server's rules.
    virtual RequestHandle setPassword(TokenId id, Secret password, QObject *context,
                                      Callback<Done> callback)
        = 0;
    virtual RequestHandle change(TokenId id, const TokenChange &change, QObject *context,
                                 Callback<Token> callback)
        = 0;
    virtual RequestHandle remove(TokenId id, QObject *context, Callback<Done> callback) = 0;
    /// Of one organization, virtual ones included.
    virtual RequestHandle mappings(OrganizationId organization, QObject *context,
                                   Callback<QList<DatabaseMapping>> callback)
        = 0;
    /// Tries a user name and a password at /query, without touching data. SignInRefused.
    virtual RequestHandle signIn(const QString &userName, Secret password, QObject *context,
                                 Callback<Done> callback)
        = 0;
};

} // namespace itm
