// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/replace/killableapi.h"

namespace itm::test {

KillableApi::KillableApi(std::unique_ptr<InfluxApi> inner, KillPoints &points)
    : m_inner(std::move(inner))
    , m_points(points)
{
}

void KillableApi::setCredential(Credential credential)
{
    m_inner->setCredential(std::move(credential));
}

RequestHandle KillableApi::ping(QObject *context, Callback<Greeting> callback)
{
    return m_inner->ping(context, std::move(callback));
}

RequestHandle KillableApi::setupAllowed(QObject *context, Callback<bool> callback)
{
    return m_inner->setupAllowed(context, std::move(callback));
}

RequestHandle KillableApi::setUp(const ServerSetup &setup, SetupSecrets secrets, QObject *context,
                                 Callback<CreatedToken> callback)
{
    return m_inner->setUp(setup, std::move(secrets), context, std::move(callback));
}

RequestHandle KillableApi::signIn(const QString &userName, Secret password, QObject *context,
                                  Callback<Secret> callback)
{
    return m_inner->signIn(userName, std::move(password), context, std::move(callback));
}

RequestHandle KillableApi::signOut(QObject *context, Callback<Done> callback)
{
    return m_inner->signOut(context, std::move(callback));
}

RequestHandle KillableApi::me(QObject *context, Callback<User> callback)
{
    return m_inner->me(context, std::move(callback));
}

RequestHandle KillableApi::valueStorage(QObject *context, Callback<ValueStorage> callback)
{
    return m_inner->valueStorage(context, std::move(callback));
}

RequestHandle KillableApi::resourceTypes(QObject *context, Callback<QList<ResourceType>> callback)
{
    return m_inner->resourceTypes(context, std::move(callback));
}

RequestHandle KillableApi::organizations(QObject *context, Callback<QList<Organization>> callback)
{
    return m_inner->organizations(context, std::move(callback));
}

RequestHandle KillableApi::organization(OrganizationId id, QObject *context,
                                        Callback<Organization> callback)
{
    return m_inner->organization(id, context, std::move(callback));
}

RequestHandle KillableApi::users(QObject *context, Callback<QList<User>> callback)
{
    return m_inner->users(context, std::move(callback));
}

RequestHandle KillableApi::user(UserId id, QObject *context, Callback<User> callback)
{
    return m_inner->user(id, context, std::move(callback));
}

RequestHandle KillableApi::changeUser(UserId id, UserStatus status, QObject *context,
                                      Callback<User> callback)
{
    return m_inner->changeUser(id, status, context, std::move(callback));
}

RequestHandle KillableApi::members(OrganizationId organization, MemberRole role, QObject *context,
                                   Callback<QList<User>> callback)
{
    return m_inner->members(organization, role, context, std::move(callback));
}

RequestHandle KillableApi::buckets(OrganizationId organization, QObject *context,
                                   Callback<QList<Bucket>> callback)
{
    return m_inner->buckets(organization, context, std::move(callback));
}

RequestHandle KillableApi::objects(const ResourceType &type, OrganizationId organization,
                                   QObject *context, Callback<QList<ResourceObject>> callback)
{
    return m_inner->objects(type, organization, context, std::move(callback));
}

RequestHandle KillableApi::tokens(const TokenFilter &filter, QObject *context,
                                  Callback<TokenListing> callback)
{
    return m_inner->tokens(filter, context, std::move(callback));
}

RequestHandle KillableApi::storedTokens(QObject *context, Callback<qint64> callback)
{
    return m_inner->storedTokens(context, std::move(callback));
}

RequestHandle KillableApi::token(TokenId id, QObject *context, Callback<Token> callback)
{
    return m_inner->token(id, context, std::move(callback));
}

RequestHandle KillableApi::tokenValue(TokenId id, QObject *context, Callback<Secret> callback)
{
    return m_inner->tokenValue(id, context, std::move(callback));
}

RequestHandle KillableApi::createToken(const TokenDraft &draft, QObject *context,
                                       Callback<CreatedToken> callback)
{
    return m_points.through<CreatedToken>(
        "making the token", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner->createToken(draft, inner, done); });
}

RequestHandle KillableApi::changeToken(TokenId id, const TokenChange &change, QObject *context,
                                       Callback<Token> callback)
{
    return m_points.through<Token>(
        "changing the token", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner->changeToken(id, change, inner, done); });
}

RequestHandle KillableApi::deleteToken(TokenId id, QObject *context, Callback<Done> callback)
{
    return m_points.through<Done>(
        "deleting the token", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner->deleteToken(id, inner, done); });
}

RequestHandle KillableApi::writeNothing(const Bucket &bucket, QObject *context,
                                        Callback<Done> callback)
{
    return m_inner->writeNothing(bucket, context, std::move(callback));
}

RequestHandle KillableApi::readBucket(const Bucket &bucket, QObject *context,
                                      Callback<Done> callback)
{
    return m_inner->readBucket(bucket, context, std::move(callback));
}

RequestHandle KillableApi::v1Tokens(QObject *context, Callback<TokenList> callback)
{
    return m_inner->v1Tokens(context, std::move(callback));
}

} // namespace itm::test
