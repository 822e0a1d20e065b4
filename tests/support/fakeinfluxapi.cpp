// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeinfluxapi.h"

namespace itm::test {

FakeInfluxApi::FakeInfluxApi()
    : FakeInfluxApi(std::make_shared<ApiRecord>())
{
}

FakeInfluxApi::FakeInfluxApi(std::shared_ptr<ApiRecord> record)
    : m_record(std::move(record))
{
    onV1Tokens.answerAlways([] { return TokenList(); });
}

void FakeInfluxApi::note(QStringView call)
{
    m_record->calls.append(call.toString());
}

void FakeInfluxApi::setCredential(Credential credential)
{
    note(u"setCredential");
    m_record->credentials.append(credential.kind);
}

RequestHandle FakeInfluxApi::ping(QObject *context, Callback<Greeting> callback)
{
    note(u"ping");
    return onPing.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::setupAllowed(QObject *context, Callback<bool> callback)
{
    note(u"setupAllowed");
    return onSetupAllowed.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::setUp(const ServerSetup &setup, SetupSecrets, QObject *context,
                                   Callback<CreatedToken> callback)
{
    note(u"setUp");
    m_record->setups.append(setup);
    return onSetUp.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::signIn(const QString &userName, Secret, QObject *context,
                                    Callback<Secret> callback)
{
    note(u"signIn");
    m_record->signInUsers.append(userName);
    return onSignIn.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::signOut(QObject *context, Callback<Done> callback)
{
    note(u"signOut");
    return onSignOut.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::me(QObject *context, Callback<User> callback)
{
    note(u"me");
    return onMe.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::valueStorage(QObject *context, Callback<ValueStorage> callback)
{
    note(u"valueStorage");
    return onValueStorage.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::resourceTypes(QObject *context, Callback<QList<ResourceType>> callback)
{
    note(u"resourceTypes");
    return onResourceTypes.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::organizations(QObject *context, Callback<QList<Organization>> callback)
{
    note(u"organizations");
    return onOrganizations.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::organization(OrganizationId id, QObject *context,
                                          Callback<Organization> callback)
{
    note(u"organization");
    m_record->organizationIds.append(id);
    return onOrganization.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::users(QObject *context, Callback<QList<User>> callback)
{
    note(u"users");
    return onUsers.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::user(UserId, QObject *context, Callback<User> callback)
{
    note(u"user");
    return onUser.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::changeUser(UserId id, UserStatus status, QObject *context,
                                        Callback<User> callback)
{
    note(u"changeUser");
    m_record->userChanges.append({ id, status });
    return onChangeUser.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::members(OrganizationId, MemberRole, QObject *context,
                                     Callback<QList<User>> callback)
{
    note(u"members");
    return onMembers.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::buckets(OrganizationId organization, QObject *context,
                                     Callback<QList<Bucket>> callback)
{
    note(u"buckets");
    m_record->bucketOrganizations.append(organization);
    return onBuckets.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::objects(const ResourceType &type, OrganizationId organization,
                                     QObject *context, Callback<QList<ResourceObject>> callback)
{
    note(u"objects");
    m_record->objectLists.append({ type, organization });
    return onObjects.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::tokens(const TokenFilter &filter, QObject *context,
                                    Callback<TokenListing> callback)
{
    note(u"tokens");
    m_record->filters.append(filter);
    return onTokens.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::storedTokens(QObject *context, Callback<qint64> callback)
{
    note(u"storedTokens");
    return onStoredTokens.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::token(TokenId id, QObject *context, Callback<Token> callback)
{
    note(u"token");
    m_record->tokenIds.append(id);
    return onToken.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::tokenValue(TokenId id, QObject *context, Callback<Secret> callback)
{
    note(u"tokenValue");
    m_record->valueIds.append(id);
    return onTokenValue.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::createToken(const TokenDraft &draft, QObject *context,
                                         Callback<CreatedToken> callback)
{
    note(u"createToken");
    m_record->drafts.append(draft);
    return onCreateToken.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::changeToken(TokenId id, const TokenChange &change, QObject *context,
                                         Callback<Token> callback)
{
    note(u"changeToken");
    m_record->changes.append({ id, change });
    return onChangeToken.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::deleteToken(TokenId id, QObject *context, Callback<Done> callback)
{
    note(u"deleteToken");
    m_record->deleted.append(id);
    return onDeleteToken.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::writeNothing(const Bucket &bucket, QObject *context,
                                          Callback<Done> callback)
{
    note(u"writeNothing");
    m_record->triedBuckets.append(bucket);
    return onWriteNothing.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::readBucket(const Bucket &bucket, QObject *context,
                                        Callback<Done> callback)
{
    note(u"readBucket");
    m_record->triedBuckets.append(bucket);
    return onReadBucket.start(context, std::move(callback));
}

RequestHandle FakeInfluxApi::v1Tokens(QObject *context, Callback<TokenList> callback)
{
    note(u"v1Tokens");
    return onV1Tokens.start(context, std::move(callback));
}

} // namespace itm::test
