// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/dailytokens.h"

#include "models/access/kind.h"
#include "models/access/permissionsets.h"
#include "models/session/batcherrors.h"
#include "models/session/createtokenoperation.h"
#include "models/store/connectionstore.h"

#include <algorithm>

namespace itm {

namespace {

const QList<ResourceType> &typesOf(const ServerSession &session)
{
    const QList<ResourceType> &told = session.capabilities().resourceTypes;
    return told.isEmpty() ? knownResourceTypes() : told;
}

/// Active All Access tokens of the caller, the newest of each organization.
QHash<OrganizationId, Token> ownAllAccess(const ServerSession &session)
{
    QHash<OrganizationId, Token> found;
    for (const Token &token : session.tokens().tokens()) {
        if (token.store != TokenStore::V2 || !token.isActive()
            || token.owner != session.identity().user
            || classify(token, typesOf(session)).kind != TokenKind::AllAccess)
            continue;
        Token &newest = found[token.organization];
        if (newest.id < token.id)
            newest = token;
    }
    return found;
}

} // namespace

QList<DailyAccess> dailyAccess(const ServerSession &session, const QList<Connection> &connections)
{
    const QHash<OrganizationId, Token> tokens = ownAllAccess(session);
    QHash<OrganizationId, QString> names;
    for (const Connection &connection : connections) {
        const Token *token = connection.server == session.connection().server
            ? session.tokens().find(TokenStore::V2, connection.credentialToken)
            : nullptr;
        if (token && token->isActive()
            && classify(*token, typesOf(session)).kind == TokenKind::AllAccess)
            names.insert(token->organization, connection.name);
    }
    QList<DailyAccess> all;
    for (const Organization &organization : session.catalog().organizations()) {
        const auto token = tokens.constFind(organization.id);
        all.append({ organization, names.value(organization.id),
                     token == tokens.cend() ? std::nullopt : std::optional(*token) });
    }
    std::sort(all.begin(), all.end(), [](const DailyAccess &a, const DailyAccess &b) {
        return QString::localeAwareCompare(a.organization.name, b.organization.name) < 0;
    });
    return all;
}

bool DailyTokenOutcome::canBeRetried() const
{
    return error ? !mayHaveHappened(*error) : connection.isNull();
}

DailyTokens::DailyTokens(ServerSession &session, ConnectionStore &connections, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_connections(connections)
{
}

DailyTokens::~DailyTokens() = default;

void DailyTokens::make(const QList<DailyTokenWish> &wishes)
{
    m_waiting.assign(wishes.begin(), wishes.end());
    next();
}

void DailyTokens::next()
{
    if (m_waiting.empty() || !m_session)
        return end();
    const DailyTokenWish wish = m_waiting.front();
    m_waiting.pop_front();
    if (m_closed.contains(wish.organization))
        return next();
    Q_EMIT started(wish.organization);
    const std::shared_ptr<TokenValue> made = m_made.value(wish.organization);
    if (!made)
        return create(wish);
    made->save();
    follow(wish, made);
}

void DailyTokens::create(const DailyTokenWish &wish)
{
    const TokenDraft draft{ .description = wish.description,
                            .organization = wish.organization,
                            .permissions
                            = allAccessPermissions(typesOf(*m_session), wish.organization,
                                                   m_session->identity().user) };
    new CreateTokenOperation(
        *m_session, draft,
        [this, wish](const Result<std::shared_ptr<TokenValue>> &answer) {
            if (!answer)
                return refused(wish, answer.error());
            m_made.insert(wish.organization, answer.value());
            follow(wish, answer.value());
        },
        this);
}

void DailyTokens::refused(const DailyTokenWish &wish, const Error &error)
{
    if (mayHaveHappened(error)) {
        m_closed.insert(wish.organization);
        m_isListNeeded = true;
    }
    Q_EMIT advanced({ .organization = wish.organization, .error = error });
    if (endsCreating(error))
        return end();
    next();
}

void DailyTokens::follow(const DailyTokenWish &wish, const std::shared_ptr<TokenValue> &value)
{
    if (!m_session)
        return end();
    if (value->state() == TokenValue::State::Saving) {
        // Once: the value may be saved again later, from elsewhere.
        connect(
            value.get(), &TokenValue::stateChanged, this,
            [this, wish, value] { follow(wish, value); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (value->state() == TokenValue::State::Saved)
        return connectWith(wish, value);
    Q_EMIT advanced(
        { .organization = wish.organization, .value = value, .notConnected = value->error() });
    // The next value would have no place either.
    end();
}

void DailyTokens::connectWith(const DailyTokenWish &wish, const std::shared_ptr<TokenValue> &value)
{
    const Connection &own = m_session->connection();
    const Connection connection{ .id = ConnectionId::create(),
                                 .server = own.server,
                                 .name = wish.connectionName,
                                 .url = own.url,
                                 .credentialToken = value->token().id,
                                 .trust = own.trust,
                                 .proxy = own.proxy };
    m_session->services().proxyPasswords->borrow(connection.id, own.id);
    m_session->services()
        .credentials
        .write(CredentialKey::connection(connection.id), value->value().clone(), this,
               [this, connection, value,
                organization = wish.organization](const Result<Done> &answer) {
                   saved(connection, { .organization = organization, .value = value }, answer);
               })
        .detach();
}

void DailyTokens::saved(const Connection &connection, DailyTokenOutcome outcome,
                        const Result<Done> &answer)
{
    if (answer) {
        m_connections.put(connection);
        outcome.connection = connection.id;
        outcome.notConnected = m_connections.writeError();
        m_made.remove(outcome.organization);
        m_closed.insert(outcome.organization);
    } else {
        outcome.notConnected = answer.error();
    }
    Q_EMIT advanced(outcome);
    next();
}

void DailyTokens::end()
{
    const auto left = static_cast<qsizetype>(m_waiting.size());
    m_waiting.clear();
    if (m_session && std::exchange(m_isListNeeded, false))
        m_session->refresh();
    Q_EMIT finished(left);
}

} // namespace itm
