// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/v1api.h"

namespace itm {

class HttpTransport;

/// V1Api over HTTP: knows the paths and the codecs, leaves all policy to the transport. GUI thread.
class HttpV1Api final : public V1Api
{
public:
    /// The transport outlives this.
    explicit HttpV1Api(HttpTransport &transport);

    RequestHandle credential(TokenId id, QObject *context, Callback<Token> callback) override;
    RequestHandle named(const QString &userName, QObject *context,
                        Callback<std::optional<Token>> callback) override;
    RequestHandle create(const V1Draft &draft, QObject *context, Callback<Token> callback) override;
    RequestHandle setPassword(TokenId id, Secret password, QObject *context,
                              Callback<Done> callback) override;
    RequestHandle change(TokenId id, const TokenChange &change, QObject *context,
                         Callback<Token> callback) override;
    RequestHandle remove(TokenId id, QObject *context, Callback<Done> callback) override;
    RequestHandle mappings(OrganizationId organization, QObject *context,
                           Callback<QList<DatabaseMapping>> callback) override;
    RequestHandle signIn(const QString &userName, Secret password, QObject *context,
                         Callback<Done> callback) override;

private:
    HttpTransport &m_transport;
};

} // namespace itm
