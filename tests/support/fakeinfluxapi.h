// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"

#include "tests/support/fakecall.h"
#include "tests/support/fakev1api.h"

#include <QStringList>

namespace itm::test {

/// What was asked of a FakeInfluxApi, in order. Kept apart so that it outlives the fake.
struct ApiRecord final
{
    /// Names of the functions of InfluxApi, setCredential included.
    QStringList calls;
    QList<Credential::Kind> credentials;
    QList<ServerSetup> setups;
    QStringList signInUsers;
    QList<TokenFilter> filters;
    QList<TokenDraft> drafts;
    QList<QPair<TokenId, TokenChange>> changes;
    QList<TokenId> deleted;
    QList<QPair<UserId, UserStatus>> userChanges;
    QList<TokenId> tokenIds;
    QList<TokenId> valueIds;
    QList<OrganizationId> organizationIds;
    QList<OrganizationId> bucketOrganizations;
    QList<QPair<ResourceType, OrganizationId>> objectLists;
    QList<Bucket> triedBuckets;
};

/// An InfluxApi without a server: each function has a script (see FakeCall), and everything asked
/// is recorded. A function without a script hangs; the list of v1 credentials is empty. Destroying
/// it cancels what is open, as the real one does. GUI thread.
class FakeInfluxApi final : public QObject, public InfluxApi
{
public:
    FakeCall<Greeting> onPing;
    FakeCall<bool> onSetupAllowed;
    FakeCall<CreatedToken> onSetUp;
    FakeCall<Secret> onSignIn;
    FakeCall<Done> onSignOut;
    FakeCall<User> onMe;
    FakeCall<ValueStorage> onValueStorage;
    FakeCall<QList<ResourceType>> onResourceTypes;
    FakeCall<QList<Organization>> onOrganizations;
    FakeCall<Organization> onOrganization;
    FakeCall<QList<User>> onUsers;
    FakeCall<User> onUser;
    FakeCall<User> onChangeUser;
    FakeCall<QList<User>> onMembers;
    FakeCall<QList<Bucket>> onBuckets;
    FakeCall<QList<ResourceObject>> onObjects;
    FakeCall<TokenListing> onTokens;
    FakeCall<qint64> onStoredTokens;
    FakeCall<Token> onToken;
    FakeCall<Secret> onTokenValue;
    FakeCall<CreatedToken> onCreateToken;
    FakeCall<Token> onChangeToken;
    FakeCall<Done> onDeleteToken;
    FakeCall<Done> onWriteNothing;
    FakeCall<Done> onReadBucket;
    FakeCall<TokenList> onV1Tokens;
    FakeV1Api onV1;

    FakeInfluxApi();
    explicit FakeInfluxApi(std::shared_ptr<ApiRecord> record);

    [[nodiscard]] const ApiRecord &record() const { return *m_record; }

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
    V1Api &v1() override { return onV1; }

private:
    void note(QStringView call);

    std::shared_ptr<ApiRecord> m_record = std::make_shared<ApiRecord>();
};

} // namespace itm::test
