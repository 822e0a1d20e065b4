// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenchangeoperation.h"

namespace itm {

namespace {

constexpr int InFlight = 4;

} // namespace

void TokenChangeOperation::change(ServerSession &session, const QList<TokenId> &ids,
                                  const TokenChange &change, QObject *context,
                                  Callback<TokenOutcomes> callback)
{
    auto *operation = new TokenChangeOperation(session, ids, context, std::move(callback));
    operation->start([operation, change](TokenId id) { operation->sendChange(id, change); });
}

void TokenChangeOperation::remove(ServerSession &session, const QList<TokenId> &ids,
                                  QObject *context, Callback<TokenOutcomes> callback)
{
    auto *operation = new TokenChangeOperation(session, ids, context, std::move(callback));
    operation->start([operation](TokenId id) { operation->sendDelete(id); });
}

TokenChangeOperation::TokenChangeOperation(ServerSession &session, const QList<TokenId> &ids,
                                           QObject *context, Callback<TokenOutcomes> callback)
    : QObject(&session)
    , m_session(session)
    , m_waiting(ids.begin(), ids.end())
    , m_call(PendingCall<TokenOutcomes>::create(context, std::move(callback)))
{
}

void TokenChangeOperation::start(Step step)
{
    m_step = std::move(step);
    next();
}

void TokenChangeOperation::next()
{
    while (m_inFlight < InFlight && !m_waiting.empty()) {
        const TokenId id = m_waiting.front();
        m_waiting.pop_front();
        ++m_inFlight;
        m_step(id);
    }
    if (m_inFlight == 0) {
        m_call->finish(std::move(m_outcomes));
        deleteLater();
    }
}

void TokenChangeOperation::finished(TokenId id, std::optional<Error> error)
{
    const Token *token = m_session.tokens().find(TokenStore::V2, id);
    m_outcomes.append({ id, token ? token->description : QString(), std::move(error) });
    --m_inFlight;
}

void TokenChangeOperation::sendChange(TokenId id, const TokenChange &change)
{
    m_session.api()
        .changeToken(id, change, this,
                     [this, id](const Result<Token> &answer) {
                         finished(id, answer ? std::nullopt : std::optional(answer.error()));
                         if (answer)
                             m_session.tokens().put(answer.value());
                         next();
                     })
        .detach();
}

void TokenChangeOperation::sendDelete(TokenId id)
{
    m_session.api()
        .deleteToken(id, this,
                     [this, id](const Result<Done> &answer) {
                         // Gone already is what was wanted.
                         const bool gone = answer || answer.error().kind == ErrorKind::NotFound;
                         finished(id, gone ? std::nullopt : std::optional(answer.error()));
                         if (gone) {
                             forgetValue(id);
                             m_session.tokens().remove(TokenStore::V2, id);
                         }
                         next();
                     })
        .detach();
}

void TokenChangeOperation::forgetValue(TokenId id)
{
    if (!m_session.tokens().hasSavedValue(TokenStore::V2, id))
        return;
    const SessionServices &services = m_session.services();
    const TokenKey key{ m_session.connection().server, TokenStore::V2, id };
    // A value left behind opens nothing any more: a failure here is not the user's trouble.
    services.credentials
        .remove(CredentialKey::tokenValue(key.server, key.store, id), &m_session,
                [](const Result<Done> &) {})
        .detach();
    services.savedValues.remove(key, &m_session, [](const Result<Done> &) {}).detach();
    m_session.tokens().setSavedValue(TokenStore::V2, id, false);
}

} // namespace itm
