// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenchangeoperation.h"

#include "models/api/v1api.h"
#include "models/session/batcherrors.h"
#include "models/session/tokenguard.h"

#include <algorithm>

namespace itm {

namespace {

constexpr int InFlight = 4;

bool isSo(const Token &token, const TokenChange &change)
{
    return change.status.value_or(token.status) == token.status
        && change.description.value_or(token.description) == token.description;
}

bool isEmpty(const TokenChange &change)
{
    return !change.status && !change.description;
}

/// What the change will replace.
TokenChange replacedBy(const TokenChange &change, const Token &token)
{
    TokenChange before;
    if (change.status && *change.status != token.status)
        before.status = token.status;
    if (change.description && *change.description != token.description)
        before.description = token.description;
    return before;
}

/// What it is called in results.
QString describedBy(const Token &token)
{
    return token.v1UserName.isEmpty() ? token.description : token.v1UserName.toString();
}

QList<TokenEdit> editsOf(const QList<TokenId> &ids, const TokenChange &change)
{
    QList<TokenEdit> edits;
    for (const TokenId id : ids)
        edits.append({ id, change, {} });
    return edits;
}

} // namespace

TokenChangeOperation *TokenChangeOperation::change(ServerSession &session,
                                                   const QList<TokenId> &ids,
                                                   const TokenChange &change, QObject *context,
                                                   Callback<TokenOutcomes> callback)
{
    return edit(session, editsOf(ids, change), context, std::move(callback));
}

TokenChangeOperation *TokenChangeOperation::edit(ServerSession &session,
                                                 const QList<TokenEdit> &edits, QObject *context,
                                                 Callback<TokenOutcomes> callback)
{
    return new TokenChangeOperation(session, edits, Work::Edit, context, std::move(callback));
}

TokenChangeOperation *TokenChangeOperation::remove(ServerSession &session,
                                                   const QList<TokenId> &ids, QObject *context,
                                                   Callback<TokenOutcomes> callback)
{
    return remove(session, editsOf(ids, {}), context, std::move(callback));
}

TokenChangeOperation *TokenChangeOperation::remove(ServerSession &session,
                                                   const QList<TokenEdit> &tokens, QObject *context,
                                                   Callback<TokenOutcomes> callback)
{
    return new TokenChangeOperation(session, tokens, Work::Remove, context, std::move(callback));
}

TokenChangeOperation::TokenChangeOperation(ServerSession &session, QList<TokenEdit> edits,
                                           Work work, QObject *context,
                                           Callback<TokenOutcomes> callback)
    : QObject(&session)
    , m_session(session)
    , m_api(&session.api())
    , m_edits(std::move(edits))
    , m_work(work)
    , m_mostInFlight(InFlight)
    , m_call(PendingCall<TokenOutcomes>::create(context, std::move(callback)))
{
    m_progress.total = static_cast<int>(m_edits.size());
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TokenChangeOperation::resume);
    plan();
    next();
}

TokenChangeOperation::~TokenChangeOperation()
{
    // The session is being closed under it.
    if (!m_call->isFinished() && QCoreApplication::instance())
        m_call->finish(m_outcomes);
}

/// The credential that all of this is asked with goes last and alone: the others shall not fail
/// because of it.
void TokenChangeOperation::plan()
{
    QList<Index> own;
    for (Index index = 0; index < m_edits.size(); ++index) {
        const TokenEdit &edit = m_edits.at(index);
        const Token *token = known(index);
        m_outcomes.append({ .id = edit.id,
                            .description = token ? describedBy(*token) : QString(),
                            .error = Error{ .kind = ErrorKind::Cancelled },
                            .store = edit.store });
        const bool cuts = m_work == Work::Remove || edit.change.status == TokenStatus::Inactive;
        const bool isOwn
            = cuts && token && credentialInUse(m_session, *token) != CredentialInUse::No;
        (isOwn ? own : m_order).append(index);
    }
    m_alone = m_order.size();
    m_order += own;
}

void TokenChangeOperation::stop()
{
    const bool isPausing = m_pause.isActive();
    stopBecause({ .kind = ErrorKind::Cancelled });
    if (isPausing)
        next();
}

void TokenChangeOperation::stopBecause(const Error &reason)
{
    if (m_stopped)
        return;
    m_stopped = reason;
    m_pause.stop();
    m_progress.pauseSeconds = 0;
    for (Index at = m_next; at < m_order.size(); ++at)
        m_outcomes[m_order.at(at)].error = reason;
}

void TokenChangeOperation::next()
{
    if (m_session.state() != ServerSession::State::Ready || &m_session.api() != m_api)
        stopBecause({ .kind = ErrorKind::Cancelled });
    while (!m_stopped && m_next < m_order.size() && m_inFlight < m_mostInFlight
           && !m_pause.isActive() && (m_next < m_alone || m_inFlight == 0)) {
        ++m_inFlight;
        send(m_order.at(m_next++));
    }
    if (m_inFlight == 0 && !m_pause.isActive())
        answer();
}

/// A server that asks for a pause has done nothing: this one goes again after it, before the rest.
bool TokenChangeOperation::isPostponed(Index index, const Error &error)
{
    if (error.kind != ErrorKind::TooManyRequests)
        return false;
    if (m_stopped) {
        finish(index, TokenResult::NotTried, m_stopped);
        next();
        return true;
    }
    if (!m_pause.isActive()) {
        const auto pause = m_patience.next(error.retryAfter);
        if (!pause)
            return false;
        m_mostInFlight = 1;
        m_progress.pauseSeconds = static_cast<int>(pause->count());
        m_pause.start(*pause);
    }
    m_outcomes[index].result = TokenResult::NotTried;
    m_order[--m_next] = index;
    --m_inFlight;
    Q_EMIT progressed(m_progress);
    return true;
}

void TokenChangeOperation::resume()
{
    m_progress.pauseSeconds = 0;
    Q_EMIT progressed(m_progress);
    next();
}

void TokenChangeOperation::answer()
{
    m_call->finish(std::move(m_outcomes));
    deleteLater();
}

void TokenChangeOperation::send(Index index)
{
    // Until the answer is there; what remains of it if the session is closed.
    m_outcomes[index].result = TokenResult::Unknown;
    if (m_work == Work::Remove)
        return sendDelete(index);
    const TokenEdit &edit = m_edits.at(index);
    const Token *token = known(index);
    if (!isEmpty(edit.onlyIf) || (token && isSo(*token, edit.change)))
        look(index);
    else
        sendChange(index);
}

/// Asks before it sends: what is known may be older than what is there.
void TokenChangeOperation::look(Index index)
{
    ask(index, [this, index](const Result<Token> &answer) {
        if (!answer) {
            fail(index, answer.error(), TokenResult::Refused);
            return next();
        }
        const Token &token = answer.value();
        const TokenEdit &edit = m_edits.at(index);
        m_session.tokens().put(token);
        if (isSo(token, edit.change)) {
            finish(index, TokenResult::AlreadySo);
        } else if (!isSo(token, edit.onlyIf)) {
            finish(index, TokenResult::ChangedMeanwhile, Error{ .kind = ErrorKind::Conflict });
        } else if (m_stopped) {
            finish(index, TokenResult::NotTried, m_stopped);
        } else {
            return sendChange(index);
        }
        next();
    });
}

const Token *TokenChangeOperation::known(Index index) const
{
    const TokenEdit &edit = m_edits.at(index);
    return m_session.tokens().find(edit.store, edit.id);
}

void TokenChangeOperation::ask(Index index, Callback<Token> callback)
{
    const TokenEdit &edit = m_edits.at(index);
    InfluxApi &api = m_session.api();
    RequestHandle request = edit.store == TokenStore::V1
        ? api.v1().credential(edit.id, this, std::move(callback))
        : api.token(edit.id, this, std::move(callback));
    request.detach();
}

void TokenChangeOperation::sendChange(Index index)
{
    const TokenEdit &edit = m_edits.at(index);
    const Token *token = known(index);
    const TokenChange before = token ? replacedBy(edit.change, *token) : TokenChange();
    const auto callback
        = [this, index, before](const Result<Token> &answer) { changed(index, before, answer); };
    InfluxApi &api = m_session.api();
    RequestHandle request = edit.store == TokenStore::V1
        ? api.v1().change(edit.id, edit.change, this, callback)
        : api.changeToken(edit.id, edit.change, this, callback);
    request.detach();
}

void TokenChangeOperation::changed(Index index, const TokenChange &before,
                                   const Result<Token> &answer)
{
    if (!answer && isPostponed(index, answer.error()))
        return;
    m_outcomes[index].before = before;
    if (!answer && isUndecided(answer.error()))
        return settle(index, answer.error());
    if (!answer && !isOrphaned(answer.error())) {
        fail(index, answer.error(), TokenResult::Refused);
    } else {
        if (answer)
            m_session.tokens().put(answer.value());
        finish(index, TokenResult::Done);
    }
    next();
}

void TokenChangeOperation::sendDelete(Index index)
{
    const TokenEdit &edit = m_edits.at(index);
    const auto callback = [this, index](const Result<Done> &answer) { removed(index, answer); };
    InfluxApi &api = m_session.api();
    RequestHandle request = edit.store == TokenStore::V1 ? api.v1().remove(edit.id, this, callback)
                                                         : api.deleteToken(edit.id, this, callback);
    request.detach();
}

void TokenChangeOperation::removed(Index index, const Result<Done> &answer)
{
    if (!answer && isPostponed(index, answer.error()))
        return;
    if (!answer && isUndecided(answer.error()))
        return settle(index, answer.error());
    // Gone already is what was wanted.
    if (answer || isGone(answer.error())) {
        forgetValue(index);
        removeKnown(index);
        finish(index, TokenResult::Done);
    } else {
        fail(index, answer.error(), TokenResult::Refused);
    }
    next();
}

/// The request may have been carried out: reading tells.
void TokenChangeOperation::settle(Index index, const Error &unanswered)
{
    if (endsBatch(unanswered.kind))
        stopBecause(unanswered);
    ask(index, [this, index, unanswered](const Result<Token> &answer) {
        settled(index, unanswered, answer);
        next();
    });
}

void TokenChangeOperation::settled(Index index, const Error &unanswered,
                                   const Result<Token> &answer)
{
    if (answer)
        m_session.tokens().put(answer.value());
    if (!answer && isGone(answer.error())) {
        removeKnown(index);
        if (m_work == Work::Edit)
            return finish(index, TokenResult::Gone, answer.error());
        forgetValue(index);
        return finish(index, TokenResult::Done);
    }
    if (!answer) {
        // A server that answers neither the change nor the question is gone for the rest as well.
        if (endsBatch(answer.error().kind) || isUnanswered(answer.error()))
            stopBecause(answer.error());
        return fail(index, unanswered, TokenResult::Unknown);
    }
    if (m_work == Work::Edit && isSo(answer.value(), m_edits.at(index).change))
        return finish(index, TokenResult::Done);
    fail(index, unanswered, TokenResult::Refused);
}

void TokenChangeOperation::fail(Index index, const Error &error, TokenResult result)
{
    if (endsBatch(error.kind))
        stopBecause(error);
    if (isGone(error)) {
        removeKnown(index);
        result = TokenResult::Gone;
    } else if (error.kind == ErrorKind::Cancelled) {
        result = TokenResult::Unknown;
    }
    finish(index, result, error);
}

void TokenChangeOperation::finish(Index index, TokenResult result,
                                  const std::optional<Error> &error)
{
    TokenOutcome &outcome = m_outcomes[index];
    outcome.result = result;
    outcome.error = error;
    if (!error)
        m_patience = {};
    if (result != TokenResult::Done)
        outcome.before = {};
    ++(error ? m_progress.failed : m_progress.fine);
    --m_inFlight;
    Q_EMIT progressed(m_progress);
}

void TokenChangeOperation::removeKnown(Index index)
{
    const TokenEdit &edit = m_edits.at(index);
    m_session.tokens().remove(edit.store, edit.id);
}

void TokenChangeOperation::forgetValue(Index index)
{
    const TokenEdit &edit = m_edits.at(index);
    if (!m_session.tokens().hasSavedValue(edit.store, edit.id))
        return;
    const SessionServices &services = m_session.services();
    const TokenKey key{ m_session.connection().server, edit.store, edit.id };
    // A value left behind opens nothing any more: a failure here is not the user's trouble.
    services.credentials
        .remove(CredentialKey::tokenValue(key.server, key.store, key.id), &m_session,
                [](const Result<Done> &) {})
        .detach();
    services.savedValues.remove(key, &m_session, [](const Result<Done> &) {}).detach();
    m_session.tokens().setSavedValue(key.store, key.id, false);
}

} // namespace itm
