// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"

#include "tests/replace/killpoints.h"

namespace itm::test {

/// Passes points before and after the calls that change the server; everything else goes straight
/// through. The points outlive it.
class KillableApi final : public InfluxApi
{
public:
    KillableApi(std::unique_ptr<InfluxApi> inner, KillPoints &points);

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
    V1Api &v1() override { return m_inner->v1(); }

private:
    std::unique_ptr<InfluxApi> m_inner;
    KillPoints &m_points;
};

} // namespace itm::test
