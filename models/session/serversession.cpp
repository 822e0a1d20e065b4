// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/serversession.h"

#include "models/access/permissionsets.h"
#include "models/session/refreshoperation.h"

namespace itm {

ServerSession::ServerSession(Connection connection, const SessionServices &services,
                             QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_services(services)
    , m_tokens(m_connection.server, this)
    , m_catalog(this)
{
}

ServerSession::~ServerSession() = default;

void ServerSession::connectWith(Secret secret)
{
    ++m_generation;
    m_readSecret = {};
    m_refresh.reset();
    m_connect.reset();
    auto api = m_services.makeApi(m_connection);
    if (!api)
        return fail(api.error());
    m_api = api.takeValue();
    m_error.reset();
    setState(State::Connecting);
    m_connect = std::make_unique<ConnectOperation>(
        *m_api, m_connection, std::move(secret),
        [this, generation = m_generation](Result<ConnectedServer> answer) {
            connected(generation, std::move(answer));
        },
        this);
    connect(m_connect.get(), &ConnectOperation::stepStarted, this, &ServerSession::stepStarted);
}

void ServerSession::connectFromStore()
{
    m_error.reset();
    setState(State::Connecting);
    m_readSecret = m_services.credentials.read(CredentialKey::connection(m_connection.id), this,
                                               [this](Result<Secret> answer) {
                                                   if (!answer)
                                                       return fail(answer.error());
                                                   connectWith(answer.takeValue());
                                               });
}

void ServerSession::refresh()
{
    if (m_state != State::Ready || m_refresh)
        return;
    m_refresh = std::make_unique<RefreshOperation>(
        *m_api,
        [this, generation = m_generation](Result<ServerContents> answer) {
            loaded(generation, std::move(answer));
        },
        this);
    Q_EMIT refreshingChanged();
}

void ServerSession::setConnection(const Connection &connection)
{
    m_connection = connection;
    Q_EMIT stateChanged();
}

std::optional<PermissionList> ServerSession::heldPermissions() const
{
    if (identity().isOperator)
        return operatorPermissions(capabilities().resourceTypes);
    const Token *own = m_tokens.find(TokenStore::V2, identity().token);
    return own ? std::optional(own->permissions) : std::nullopt;
}

RequestHandle ServerSession::buckets(OrganizationId organization, QObject *context,
                                     Callback<QList<Bucket>> callback)
{
    return m_catalog.buckets(*m_api, organization, context, std::move(callback));
}

void ServerSession::setCreating(IntentId intent, bool creating)
{
    if (creating)
        m_creating.insert(intent);
    else
        m_creating.remove(intent);
}

void ServerSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ServerSession::fail(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

void ServerSession::connected(quint64 generation, Result<ConnectedServer> answer)
{
    if (generation != m_generation)
        return;
    if (!answer)
        return fail(answer.error());
    m_server = answer.takeValue();
    setState(State::Ready);
    loadSavedValues();
    refresh();
}

void ServerSession::loadSavedValues()
{
    m_readSaved = m_services.savedValues.all(m_connection.server, this,
                                             [this](Result<QList<TokenKey>> answer) {
                                                 if (answer)
                                                     m_tokens.replaceSavedValues(answer.value());
                                             });
}

void ServerSession::loaded(quint64 generation, Result<ServerContents> answer)
{
    if (generation != m_generation)
        return;
    m_refresh.release()->deleteLater();
    Q_EMIT refreshingChanged();
    if (answer)
        return take(answer.takeValue());
    const ErrorKind kind = answer.error().kind;
    if (kind == ErrorKind::NotAuthenticated || kind == ErrorKind::TokenInactive
        || kind == ErrorKind::UserInactive) {
        return fail(answer.error());
    }
    Q_EMIT refreshFailed(answer.error());
}

void ServerSession::take(ServerContents contents)
{
    if (!contents.listing.matchesCredential.isNull())
        m_server.identity.token = contents.listing.matchesCredential;
    else if (m_connection.method == SignInMethod::Token)
        m_server.identity.token = m_connection.credentialToken;
    m_refreshedAt = m_services.clock.now();
    m_contentsTakenAt = m_refreshedAt;
    m_catalog.forgetBuckets();
    m_catalog.setOrganizations(std::move(contents.organizations));
    m_catalog.setUsers(std::move(contents.users));
    m_tokens.replaceAll(std::move(contents.listing.tokens));
    Q_EMIT refreshed();
}

} // namespace itm
