// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httprequest.h"
#include "models/api/influxapi.h"
#include "models/api/proxypasswordsource.h"
#include "models/core/pendingcall.h"

namespace itm {

class HttpTransport;
class HttpV1Api;
class Worker;

/// InfluxApi over HTTP: knows the paths and the codecs, leaves all policy to HttpTransport, reads
/// long lists on a thread of its own. GUI thread. Destroying it finishes what runs with Cancelled.
class HttpInfluxApi final : public InfluxApi
{
public:
    explicit HttpInfluxApi(std::unique_ptr<HttpTransport> transport);
    ~HttpInfluxApi() override;

    void setCredential(Credential credential) override;
    RequestHandle ping(QObject *context, Callback<Greeting> callback) override;
    RequestHandle setupAllowed(QObject *context, Callback<bool> callback) override;
    RequestHandle setUp(const ServerSetup &setup, SetupSecrets secrets, QObject *context,
                        Callback<CreatedToken> callback) override;
    RequestHandle signIn(const QString &userName, Secret password, QObject *context,
                         Callback<Secret> callback) override;
    RequestHandle signOut(QObject *context, Callback<Done> callback) override;
    RequestHandle me(QObject *context, Callback<User> callback) override;
    RequestHandle valueStorage(QObject *context, Callback<ValueStorage> callback) override;
    RequestHandle resourceTypes(QObject *context, Callback<QList<ResourceType>> callback) override;
    RequestHandle organizations(QObject *context, Callback<QList<Organization>> callback) override;
    RequestHandle organization(OrganizationId id, QObject *context,
                               Callback<Organization> callback) override;
    RequestHandle users(QObject *context, Callback<QList<User>> callback) override;
    RequestHandle user(UserId id, QObject *context, Callback<User> callback) override;
    RequestHandle changeUser(UserId id, UserStatus status, QObject *context,
                             Callback<User> callback) override;
    RequestHandle members(OrganizationId organization, MemberRole role, QObject *context,
                          Callback<QList<User>> callback) override;
    RequestHandle buckets(OrganizationId organization, QObject *context,
                          Callback<QList<Bucket>> callback) override;
    RequestHandle objects(const ResourceType &type, OrganizationId organization, QObject *context,
                          Callback<QList<ResourceObject>> callback) override;
    RequestHandle tokens(const TokenFilter &filter, QObject *context,
                         Callback<TokenListing> callback) override;
    RequestHandle storedTokens(QObject *context, Callback<qint64> callback) override;
    RequestHandle token(TokenId id, QObject *context, Callback<Token> callback) override;
    RequestHandle tokenValue(TokenId id, QObject *context, Callback<Secret> callback) override;
    RequestHandle createToken(const TokenDraft &draft, QObject *context,
                              Callback<CreatedToken> callback) override;
    RequestHandle changeToken(TokenId id, const TokenChange &change, QObject *context,
                              Callback<Token> callback) override;
    RequestHandle deleteToken(TokenId id, QObject *context, Callback<Done> callback) override;
    RequestHandle writeNothing(const Bucket &bucket, QObject *context,
                               Callback<Done> callback) override;
    RequestHandle readBucket(const Bucket &bucket, QObject *context,
                             Callback<Done> callback) override;
    RequestHandle v1Tokens(QObject *context, Callback<TokenList> callback) override;
    V1Api &v1() override;

private:
    template <class T>
    using Decode = std::function<Result<T>(HttpReply &reply)>;

    template <class T>
    RequestHandle call(HttpRequest request, Decode<T> decode, QObject *context,
                       Callback<T> callback);

    /// Values are compared with `compared`.
    template <class T, class Convert>
    RequestHandle list(HttpRequest request, TokenStore store, Secret compared,
                       const std::shared_ptr<PendingCall<T>> &call, Convert convert,
                       std::function<void(const ListProgress &)> onProgress = {});

    // Shared with lists that are being read, which only look whether it is still there.
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<HttpV1Api> m_v1;
};

/// The InfluxApiFactory of the program. CaFileUnusable.
[[nodiscard]] Result<std::unique_ptr<InfluxApi>> makeHttpInfluxApi(const Connection &connection);
/// With other limits.
[[nodiscard]] Result<std::unique_ptr<InfluxApi>>
makeHttpInfluxApi(const Connection &connection, const HttpLimits &limits,
                  ProxyPasswordSource proxyPasswords = {});

} // namespace itm
