// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/core/credential.h"
#include "models/core/inventory.h"
#include "models/core/requesthandle.h"
#include "models/core/resourceobject.h"
#include "models/core/serverfacts.h"
#include "models/core/serversetup.h"
#include "models/core/token.h"

#include <memory>

namespace itm {

class V1Api;

/// What `GET /ping` tells without signing in (fact sheet §8.6).
struct Greeting final
{
    /// Without a leading `v`; empty for Cloud.
    QString version;
    ServerProduct product = ServerProduct::InfluxDb2;
};

/// How far a list has come. There is no Content-Length: nobody knows how long it will be.
struct ListProgress final
{
    /// After decompression.
    qint64 bytes = 0;
    qsizetype tokens = 0;
};

/// Which tokens to list (§3.1). Null ids do not filter.
struct TokenFilter final
{
    OrganizationId organization;
    UserId owner;
    TokenId id;
    /// Told while the list arrives, at most ten times a second. May be empty.
    std::function<void(const ListProgress &)> onProgress;
    /// What values are compared with in place of the credential in use; it is not sent.
    std::shared_ptr<const Secret> sought;
};

struct TokenListing final
{
    TokenList tokens;
    /// The token whose value is the credential in use, or the one sought, where the server still
    /// sends values (§6).
    TokenId matchesCredential;
};

/// The one moment a value exists (§4).
struct CreatedToken final
{
    Token token;
    Secret value;
};

/// The two secrets of a set-up, chosen before it is sent.
struct SetupSecrets final
{
    /// Of the user; may be empty: a user who can only sign in by token.
    Secret password;
    /// The value of the operator token.
    Secret token;
};

/// How a user belongs to an organization.
enum class MemberRole : quint8 { Owner, Member };

/// Typed calls to one server. Keeps no state but the credential, retries no writing call and never
/// touches the keychain. Lists are complete: paging is done inside. All calls on the GUI thread;
/// callbacks as models/core/result.h says. Errors carry the kinds of models/core/error.h.
class InfluxApi
{
public:
    InfluxApi() = default;
    virtual ~InfluxApi() = default;
    Q_DISABLE_COPY_MOVE(InfluxApi)

    /// Told with the seconds each time the server asks to wait (429) before a reading request is
    /// repeated; may be empty. Calls that write are answered with TooManyRequests instead.
    std::function<void(int seconds)> onWaiting;

    /// For all requests from now on; drops kept-alive connections.
    virtual void setCredential(Credential credential) = 0;

    /// Without the credential. InfluxDb1, InfluxDb3Core, InfluxDb3Enterprise, InfluxDb3Cluster,
    /// GreetingRefused, ServerStarting; NotInfluxDb where something else answers.
    virtual RequestHandle ping(QObject *context, Callback<Greeting> callback) = 0;
    /// True for a server that was never set up (§9).
    virtual RequestHandle setupAllowed(QObject *context, Callback<bool> callback) = 0;
    /// Sets an empty server up and gives the operator token it made. Sends one POST, once, without
    /// credential. Conflict: it is set up already. After DeadlineExceeded, ConnectionLost or
    /// ServerFault it may have been carried out, in whole or in part.
    virtual RequestHandle setUp(const ServerSetup &setup, SetupSecrets secrets, QObject *context,
                                Callback<CreatedToken> callback)
        = 0;
    /// The key of a new session (§2.3). SignInRefused, PasswordChangeRequired.
    virtual RequestHandle signIn(const QString &userName, Secret password, QObject *context,
                                 Callback<Secret> callback)
        = 0;
    virtual RequestHandle signOut(QObject *context, Callback<Done> callback) = 0;

    /// PermissionMissing for a valid but narrow token; its missingPermission names the user (§2.7).
    virtual RequestHandle me(QObject *context, Callback<User> callback) = 0;
    /// Only operators get an answer: how values are stored (§8.7). PermissionMissing otherwise.
    virtual RequestHandle valueStorage(QObject *context, Callback<ValueStorage> callback) = 0;
    /// Grantable types in the server's order, without `instance` (§8.4).
    virtual RequestHandle resourceTypes(QObject *context, Callback<QList<ResourceType>> callback)
        = 0;
    virtual RequestHandle organizations(QObject *context, Callback<QList<Organization>> callback)
        = 0;
    /// By id; works where the list does not (§8.1).
    virtual RequestHandle organization(OrganizationId id, QObject *context,
                                       Callback<Organization> callback)
        = 0;
    virtual RequestHandle users(QObject *context, Callback<QList<User>> callback) = 0;
    virtual RequestHandle user(UserId id, QObject *context, Callback<User> callback) = 0;
    /// Sends one PATCH, once (§8.3). After DeadlineExceeded or ConnectionLost it may have been
    /// carried out. `status`: Active or Inactive.
    virtual RequestHandle changeUser(UserId id, UserStatus status, QObject *context,
                                     Callback<User> callback)
        = 0;
    /// Who belongs to an organization in this way (§8.1). NotFound where it may not be read.
    virtual RequestHandle members(OrganizationId organization, MemberRole role, QObject *context,
                                  Callback<QList<User>> callback)
        = 0;
    /// In the order of their names, system buckets included (§8.2).
    virtual RequestHandle buckets(OrganizationId organization, QObject *context,
                                  Callback<QList<Bucket>> callback)
        = 0;
    /// The single things of a type (§8.5), in the server's order. An empty list at once for types
    /// that have none or a call of their own: see objectListOf().
    virtual RequestHandle objects(const ResourceType &type, OrganizationId organization,
                                  QObject *context, Callback<QList<ResourceObject>> callback)
        = 0;

    virtual RequestHandle tokens(const TokenFilter &filter, QObject *context,
                                 Callback<TokenListing> callback)
        = 0;
    /// How many tokens the server stores, those that lists leave out included (§3.4, §8.6). Sent
    /// without the credential. Forbidden where metrics are switched off.
    virtual RequestHandle storedTokens(QObject *context, Callback<qint64> callback) = 0;
    virtual RequestHandle token(TokenId id, QObject *context, Callback<Token> callback) = 0;
    /// The value of a token made before, where the server still keeps it raw. SecretMissing where
    /// it does not.
    virtual RequestHandle tokenValue(TokenId id, QObject *context, Callback<Secret> callback) = 0;
    /// Sends one POST, once. After DeadlineExceeded or ConnectionLost it may have been carried out.
    virtual RequestHandle createToken(const TokenDraft &draft, QObject *context,
                                      Callback<CreatedToken> callback)
        = 0;
    virtual RequestHandle changeToken(TokenId id, const TokenChange &change, QObject *context,
                                      Callback<Token> callback)
        = 0;
    virtual RequestHandle deleteToken(TokenId id, QObject *context, Callback<Done> callback) = 0;
    /// Tries whether the bucket may be written to, by an empty body that stores nothing
    /// (golden/README). Forbidden, TokenInactive; NotFound where there is no such bucket.
    virtual RequestHandle writeNothing(const Bucket &bucket, QObject *context,
                                       Callback<Done> callback)
        = 0;
    /// Tries whether the bucket may be read, by its name and for its last second. NotFound where it
    /// may not: the server does not tell that from a bucket that is gone (golden/README).
    virtual RequestHandle readBucket(const Bucket &bucket, QObject *context,
                                     Callback<Done> callback)
        = 0;
    /// The other store (§10); NotFound or NotInfluxDb where the server has none.
    virtual RequestHandle v1Tokens(QObject *context, Callback<TokenList> callback) = 0;
    /// All else about the other store. Lives as long as this.
    virtual V1Api &v1() = 0;
};

/// Makes the access to a connection's server; fails with CaFileUnusable.
using InfluxApiFactory
    = std::function<Result<std::unique_ptr<InfluxApi>>(const Connection &connection)>;

} // namespace itm
