// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/journalingapi.h"

#include "models/access/tokenvaluepattern.h"
#include "models/api/v1api.h"
#include "models/session/journalledcall.h"

namespace itm {

namespace {

/// Everybody who may list tokens reads descriptions, and the journal lies on the disk.
template <class T>
[[nodiscard]] bool refuses(const QString &description, QObject *context,
                           const Callback<T> &callback)
{
    if (!holdsTokenValue(description))
        return false;
    QMetaObject::invokeMethod(
        context, [callback] { callback(Error{ .kind = ErrorKind::ValueAsDescription }); },
        Qt::QueuedConnection);
    return true;
}

template <class T>
[[nodiscard]] bool refuses(const TokenChange &change, QObject *context, const Callback<T> &callback)
{
    return refuses(change.description.value_or(QString()), context, callback);
}

/// The calls about v1 credentials.
class JournalingV1Api final : public V1Api
{
public:
    JournalingV1Api(V1Api &api, JournalScribe &scribe)
        : m_api(api)
        , m_scribe(scribe)
    {
    }

    RequestHandle credential(TokenId id, QObject *context, Callback<Token> callback) override
    {
        return m_api.credential(id, context, std::move(callback));
    }
    RequestHandle named(const QString &userName, QObject *context,
                        Callback<std::optional<Token>> callback) override
    {
        return m_api.named(userName, context, std::move(callback));
    }
    RequestHandle create(const V1Draft &draft, QObject *context, Callback<Token> callback) override
    {
        if (refuses(draft.draft.description, context, callback))
            return {};
        Token token = tokenFromDraft(draft.draft);
        token.store = TokenStore::V1;
        token.v1UserName = draft.userName;
        return m_api.create(
            draft, journal(),
            begin(m_scribe.making(TokenStore::V1, token), context, std::move(callback)));
    }
    RequestHandle setPassword(TokenId id, Secret password, QObject *context,
                              Callback<Done> callback) override
    {
        return m_api.setPassword(
            id, std::move(password), journal(),
            begin(m_scribe.about(JournalAction::SetPassword, TokenStore::V1, id), context,
                  std::move(callback)));
    }
    RequestHandle change(TokenId id, const TokenChange &change, QObject *context,
                         Callback<Token> callback) override
    {
        if (refuses(change, context, callback))
            return {};
        return m_api.change(
            id, change, journal(),
            begin(m_scribe.changing(TokenStore::V1, id, change), context, std::move(callback)));
    }
    RequestHandle remove(TokenId id, QObject *context, Callback<Done> callback) override
    {
        return m_api.remove(id, journal(),
                            begin(m_scribe.about(JournalAction::Delete, TokenStore::V1, id),
                                  context, std::move(callback)));
    }
    RequestHandle mappings(OrganizationId organization, QObject *context,
                           Callback<QList<DatabaseMapping>> callback) override
    {
        return m_api.mappings(organization, context, std::move(callback));
    }
    RequestHandle signIn(const QString &userName, Secret password, QObject *context,
                         Callback<Done> callback) override
    {
        return m_api.signIn(userName, std::move(password), context, std::move(callback));
    }

private:
    /// In whose place the real call answers: the outcome is written down also for one who is gone.
    [[nodiscard]] QObject *journal() const { return &m_scribe.journal(); }

    template <class T>
    Callback<T> begin(const JournalEntry &entry, QObject *context, Callback<T> callback)
    {
        m_scribe.journal().write(entry);
        return journalled<T>(m_scribe.journal(), entry, context, std::move(callback));
    }

    V1Api &m_api;
    JournalScribe &m_scribe;
};

class JournalingApi final : public InfluxApi
{
public:
    JournalingApi(std::unique_ptr<InfluxApi> api, const Connection &connection, Journal &journal)
        : m_api(std::move(api))
        , m_journal(journal)
        , m_scribe(connection, journal)
        , m_v1(m_api->v1(), m_scribe)
    {
        m_api->onWaiting = [this](int seconds) {
            if (onWaiting)
                onWaiting(seconds);
        };
    }

    void setCredential(Credential credential) override
    {
        m_api->setCredential(std::move(credential));
    }
    RequestHandle ping(QObject *context, Callback<Greeting> callback) override
    {
        return m_api->ping(context, std::move(callback));
    }
    RequestHandle setupAllowed(QObject *context, Callback<bool> callback) override
    {
        return m_api->setupAllowed(context, std::move(callback));
    }
    RequestHandle setUp(const ServerSetup &setup, SetupSecrets secrets, QObject *context,
                        Callback<CreatedToken> callback) override;
    RequestHandle signIn(const QString &userName, Secret password, QObject *context,
                         Callback<Secret> callback) override
    {
        return m_api->signIn(userName, std::move(password), context, std::move(callback));
    }
    RequestHandle signOut(QObject *context, Callback<Done> callback) override
    {
        return m_api->signOut(context, std::move(callback));
    }
    RequestHandle me(QObject *context, Callback<User> callback) override;
    RequestHandle valueStorage(QObject *context, Callback<ValueStorage> callback) override
    {
        return m_api->valueStorage(context, std::move(callback));
    }
    RequestHandle resourceTypes(QObject *context, Callback<QList<ResourceType>> callback) override
    {
        return m_api->resourceTypes(context, std::move(callback));
    }
    RequestHandle organizations(QObject *context, Callback<QList<Organization>> callback) override
    {
        return m_api->organizations(context, std::move(callback));
    }
    RequestHandle organization(OrganizationId id, QObject *context,
                               Callback<Organization> callback) override
    {
        return m_api->organization(id, context, std::move(callback));
    }
    RequestHandle users(QObject *context, Callback<QList<User>> callback) override
    {
        return m_api->users(context, std::move(callback));
    }
    RequestHandle user(UserId id, QObject *context, Callback<User> callback) override
    {
        return m_api->user(id, context, std::move(callback));
    }
    RequestHandle changeUser(UserId id, UserStatus status, QObject *context,
                             Callback<User> callback) override
    {
        return m_api->changeUser(
            id, status, &m_journal,
            begin(m_scribe.changing(id, status), context, std::move(callback)));
    }
    RequestHandle members(OrganizationId organization, MemberRole role, QObject *context,
                          Callback<QList<User>> callback) override
    {
        return m_api->members(organization, role, context, std::move(callback));
    }
    RequestHandle buckets(OrganizationId organization, QObject *context,
                          Callback<QList<Bucket>> callback) override
    {
        return m_api->buckets(organization, context, std::move(callback));
    }
    RequestHandle objects(const ResourceType &type, OrganizationId organization, QObject *context,
                          Callback<QList<ResourceObject>> callback) override
    {
        return m_api->objects(type, organization, context, std::move(callback));
    }
    RequestHandle tokens(const TokenFilter &filter, QObject *context,
                         Callback<TokenListing> callback) override
    {
        return m_api->tokens(filter, context, std::move(callback));
    }
    RequestHandle storedTokens(QObject *context, Callback<qint64> callback) override
    {
        return m_api->storedTokens(context, std::move(callback));
    }
    RequestHandle token(TokenId id, QObject *context, Callback<Token> callback) override
    {
        return m_api->token(id, context, std::move(callback));
    }
    RequestHandle tokenValue(TokenId id, QObject *context, Callback<Secret> callback) override
    {
        return m_api->tokenValue(id, context, std::move(callback));
    }
    RequestHandle createToken(const TokenDraft &draft, QObject *context,
                              Callback<CreatedToken> callback) override
    {
        if (refuses(draft.description, context, callback))
            return {};
        return m_api->createToken(draft, &m_journal,
                                  begin(m_scribe.making(TokenStore::V2, tokenFromDraft(draft)),
                                        context, std::move(callback)));
    }
    RequestHandle changeToken(TokenId id, const TokenChange &change, QObject *context,
                              Callback<Token> callback) override
    {
        if (refuses(change, context, callback))
            return {};
        return m_api->changeToken(
            id, change, &m_journal,
            begin(m_scribe.changing(TokenStore::V2, id, change), context, std::move(callback)));
    }
    RequestHandle deleteToken(TokenId id, QObject *context, Callback<Done> callback) override
    {
        return m_api->deleteToken(id, &m_journal,
                                  begin(m_scribe.about(JournalAction::Delete, TokenStore::V2, id),
                                        context, std::move(callback)));
    }
    RequestHandle writeNothing(const Bucket &bucket, QObject *context,
                               Callback<Done> callback) override
    {
        return m_api->writeNothing(bucket, context, std::move(callback));
    }
    RequestHandle readBucket(const Bucket &bucket, QObject *context,
                             Callback<Done> callback) override
    {
        return m_api->readBucket(bucket, context, std::move(callback));
    }
    RequestHandle v1Tokens(QObject *context, Callback<TokenList> callback) override
    {
        return m_api->v1Tokens(context, std::move(callback));
    }
    V1Api &v1() override { return m_v1; }

private:
    template <class T>
    Callback<T> begin(const JournalEntry &entry, QObject *context, Callback<T> callback)
    {
        m_journal.write(entry);
        return journalled<T>(m_journal, entry, context, std::move(callback));
    }

    std::unique_ptr<InfluxApi> m_api;
    Journal &m_journal;
    JournalScribe m_scribe;
    JournalingV1Api m_v1;
};

RequestHandle JournalingApi::setUp(const ServerSetup &setup, SetupSecrets secrets, QObject *context,
                                   Callback<CreatedToken> callback)
{
    *m_scribe.user() = setup.userName;
    JournalEntry entry = m_scribe.about(JournalAction::SetUp, TokenStore::V2, {});
    entry.organizationName = setup.organization;
    return m_api->setUp(setup, std::move(secrets), &m_journal,
                        begin(entry, context, std::move(callback)));
}

RequestHandle JournalingApi::me(QObject *context, Callback<User> callback)
{
    return m_api->me(context,
                     [user = m_scribe.user(), callback = std::move(callback)](Result<User> answer) {
                         if (answer)
                             *user = answer.value().name;
                         callback(std::move(answer));
                     });
}

} // namespace

std::unique_ptr<InfluxApi> makeJournalingApi(std::unique_ptr<InfluxApi> api,
                                             const Connection &connection, Journal &journal)
{
    return std::make_unique<JournalingApi>(std::move(api), connection, journal);
}

} // namespace itm
