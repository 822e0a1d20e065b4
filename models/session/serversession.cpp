// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/serversession.h"

#include "models/access/permissionsets.h"
#include "models/session/logsightings.h"
#include "models/session/refreshoperation.h"
#include "models/session/runningreplacements.h"
#include "models/session/tokennotes.h"

#include <algorithm>

namespace itm {

namespace {

/// What was saved or forgotten while the index was read is newer than what it tells.
QList<TokenKey> savedNow(const QList<TokenKey> &read, const QSet<TokenKey> &before,
                         const QSet<TokenKey> &now)
{
    QSet<TokenKey> saved(read.begin(), read.end());
    saved.unite(now - before).subtract(before - now);
    return saved.values();
}

} // namespace

ServerSession::ServerSession(Connection connection, const SessionServices &services,
                             QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_services(services)
    , m_tokens(m_connection.server, this)
    , m_catalog(this)
    , m_inventory(
          m_connection.server, m_tokens, services.inventories, [this] { return inventoryHeader(); },
          this)
    , m_replacements(std::make_unique<RunningReplacements>(*this))
    , m_sightings(std::make_unique<LogSightings>(*this))
    , m_notes(std::make_unique<TokenNotes>(*this))
{
    // The server's own count comes with the next refresh.
    const auto adjust = [this](const TokenKey &key, qint64 change) {
        if (m_storedTokens && key.store == TokenStore::V2)
            m_storedTokens = *m_storedTokens + change;
    };
    connect(&m_tokens, &TokenRepository::inserted, this,
            [adjust](const TokenKey &key) { adjust(key, 1); });
    connect(&m_tokens, &TokenRepository::removed, this,
            [adjust](const TokenKey &key) { adjust(key, -1); });
}

ServerSession::~ServerSession() = default;

void ServerSession::connectWith(Secret secret)
{
    endRequests();
    if (!hasContents())
        m_inventory.load([this](SavedInventory saved) { showSaved(std::move(saved)); });
    auto api = m_services.makeApi(m_connection);
    if (!api)
        return fail(api.error());
    m_api = api.takeValue();
    m_api->onWaiting = [this](int seconds) { Q_EMIT askedToWait(seconds); };
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
    if (!hasContents())
        m_inventory.load([this](SavedInventory saved) { showSaved(std::move(saved)); });
    m_readSecret
        = m_services.credentials.read(CredentialKey::connection(m_connection.id), this,
                                      [this, generation = ++m_generation](Result<Secret> answer) {
                                          if (generation != m_generation)
                                              return;
                                          if (!answer)
                                              return fail(answer.error());
                                          connectWith(answer.takeValue());
                                      });
}

void ServerSession::disconnectFromServer()
{
    endRequests();
    // Another access in its place: what others have under way ends with the old one, and none of
    // it signs anything any more.
    if (auto api = m_services.makeApi(m_connection))
        m_api = api.takeValue();
    else if (m_api)
        m_api->setCredential({});
    m_refreshedAt = {};
    m_error.reset();
    setState(State::Disconnected);
}

void ServerSession::endRequests()
{
    ++m_generation;
    m_readSecret = {};
    ++m_refreshNumber;
    m_refresh.reset();
    m_merging.cancel();
    m_isTaking = false;
    m_connect.reset();
    m_counting = {};
    m_refreshError.reset();
}

void ServerSession::refresh()
{
    if (m_state != State::Ready || isRefreshing())
        return;
    m_tokens.trackChanges();
    m_missed = m_services.intents.underWay();
    m_listTimer.start();
    m_asked = isListSlow() ? m_first : OrganizationId();
    m_refresh = std::make_unique<RefreshOperation>(
        *m_api, m_asked,
        [this, number = ++m_refreshNumber](Result<ServerContents> answer) {
            loaded(number, std::move(answer));
        },
        this);
    connect(m_refresh.get(), &RefreshOperation::progressed, this,
            &ServerSession::refreshProgressed);
    connect(m_refresh.get(), &RefreshOperation::firstListed, this, [this](const TokenList &tokens) {
        merge(tokens, ListSource::FirstOrganization, [this] { Q_EMIT stateChanged(); });
    });
    Q_EMIT refreshingChanged();
}

void ServerSession::cancelRefresh()
{
    if (!m_refresh && !m_isTaking)
        return;
    ++m_refreshNumber;
    m_refresh.reset();
    m_merging.cancel();
    m_isTaking = false;
    Q_EMIT refreshingChanged();
}

bool ServerSession::isListSlow() const
{
    constexpr qint64 SlowMs = 1'000;
    constexpr qsizetype ManyTokens = 2'000;
    return m_lastListMs > SlowMs || m_tokens.tokens().size() > ManyTokens;
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
    if (!m_api) {
        const auto call = PendingCall<QList<Bucket>>::create(context, std::move(callback));
        call->finish(Error{ .kind = ErrorKind::ConnectionLost });
        return call->handle();
    }
    return m_catalog.buckets(*m_api, organization, context, std::move(callback));
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
    m_readSaved = m_services.savedValues.all(
        m_connection.server, this,
        [this, before = m_tokens.savedValues()](const Result<QList<TokenKey>> &answer) {
            if (answer)
                m_tokens.replaceSavedValues(
                    savedNow(answer.value(), before, m_tokens.savedValues()));
        });
}

void ServerSession::loaded(quint64 number, Result<ServerContents> answer)
{
    if (number != m_refreshNumber)
        return;
    m_refresh.release()->deleteLater();
    m_lastListMs = m_listTimer.elapsed();
    if (answer) {
        m_isTaking = true;
        return take(answer.takeValue());
    }
    Q_EMIT refreshingChanged();
    const ErrorKind kind = answer.error().kind;
    if (kind == ErrorKind::NotAuthenticated || kind == ErrorKind::TokenInactive
        || kind == ErrorKind::UserInactive) {
        return fail(answer.error());
    }
    m_refreshError = answer.error();
    Q_EMIT refreshFailed(answer.error());
    Q_EMIT stateChanged();
}

void ServerSession::take(ServerContents contents)
{
    if (!contents.listing.matchesCredential.isNull())
        m_server.identity.token = contents.listing.matchesCredential;
    else
        m_server.identity.token = rememberedToken(contents.listing.tokens);
    m_inventory.stopLoading();
    m_catalog.forgetObjects();
    m_catalog.setOrganizations(std::move(contents.organizations));
    m_catalog.setUsers(std::move(contents.users));
    takeV1(contents);
    merge(contents.listing.tokens + contents.v1Credentials, ListSource::Server, [this] {
        m_isTaking = false;
        Q_EMIT refreshingChanged();
        Q_EMIT refreshed();
        countStoredTokens();
    });
}

/// One that is not listed says nothing: the server may have been set up anew.
TokenId ServerSession::rememberedToken(const TokenList &listed) const
{
    const TokenId known = m_connection.credentialToken;
    const bool isListed = std::any_of(listed.cbegin(), listed.cend(),
                                      [known](const Token &token) { return token.id == known; });
    return m_connection.method == SignInMethod::Token && isListed ? known : TokenId();
}

/// What could not be read this time is kept as it was, unless the server has none at all.
void ServerSession::takeV1(ServerContents &contents)
{
    m_v1Trouble = contents.v1Trouble;
    if (!m_v1Trouble || m_v1Trouble->kind == ErrorKind::NotFound
        || m_v1Trouble->kind == ErrorKind::NotInfluxDb)
        return;
    for (const Token &token : m_tokens.tokens()) {
        if (token.store == TokenStore::V1)
            contents.v1Credentials.append(token);
    }
}

/// Long lists are compared on a thread of their own. What is changed here meanwhile is kept.
void ServerSession::merge(TokenList listed, ListSource source, std::function<void()> done)
{
    constexpr qsizetype MostAtOnce = 4'000;
    const OrganizationId within
        = source == ListSource::FirstOrganization ? m_asked : OrganizationId();
    const MergeTask task{ m_connection.server, m_tokens.tokens(), std::move(listed), within,
                          m_tokens.changesSinceTracked() };
    const quint64 revision = m_tokens.revision();
    if (task.known.size() + task.listed.size() <= MostAtOnce) {
        apply(task, source, revision, mergeTokens(task));
        return done();
    }
    m_merging = m_worker.run<TokenMerge>(
        [task]() -> Result<TokenMerge> { return mergeTokens(task); }, this,
        [this, task, source, revision, done = std::move(done)](Result<TokenMerge> merged) {
            if (!merged)
                return;
            apply(task, source, revision, merged.takeValue());
            done();
        });
}

void ServerSession::apply(const MergeTask &task, ListSource source, quint64 revision,
                          TokenMerge merged)
{
    if (revision != m_tokens.revision()) {
        merged = mergeTokens({ task.server, m_tokens.tokens(), task.listed, task.within,
                               m_tokens.changesSinceTracked() });
    }
    if (source == ListSource::Server) {
        m_refreshError.reset();
        m_isNew = m_isNew || !hasContents();
        m_refreshedAt = m_services.clock.now();
        m_contentsTakenAt = m_refreshedAt;
    } else if (source == ListSource::Saved) {
        // Nothing of it is news.
        merged.isFirst = true;
    }
    m_tokens.apply(merged);
    if (source == ListSource::Server)
        m_inventory.keep(merged);
}

void ServerSession::showSaved(SavedInventory inventory)
{
    if (isLive())
        return;
    m_contentsTakenAt = inventory.takenAt;
    if (m_state != State::Ready) {
        m_server.capabilities = std::move(inventory.capabilities);
        m_server.identity = std::move(inventory.identity);
    }
    m_catalog.setOrganizations(std::move(inventory.organizations));
    m_catalog.setUsers(std::move(inventory.users));
    merge(std::move(inventory.tokens), ListSource::Saved, [this] { Q_EMIT stateChanged(); });
}

SavedInventory ServerSession::inventoryHeader() const
{
    return { .capabilities = capabilities(),
             .identity = identity(),
             .organizations = m_catalog.organizations(),
             .users = m_catalog.users(),
             .takenAt = m_contentsTakenAt };
}

void ServerSession::countStoredTokens()
{
    m_counting = m_api->storedTokens(this, [this](const Result<qint64> &count) {
        m_storedTokens = count ? std::optional(count.value()) : std::nullopt;
        Q_EMIT stateChanged();
    });
}

} // namespace itm
