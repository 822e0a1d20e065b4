// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/rescuevalues.h"

#include "models/session/batcherrors.h"

#include <algorithm>

namespace itm {

namespace {

/// A keychain that takes none takes no other either.
bool concernsEveryValue(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoKeyring:
    case ErrorKind::KeyringLocked:
    case ErrorKind::KeyringDenied:
    case ErrorKind::KeyringTimeout:
        return true;
    default:
        return endsBatch(error.kind);
    }
}

RescueState stateOf(const TokenRepository &tokens, const Token &token)
{
    if (tokens.hasSavedValue(token.store, token.id))
        return RescueState::Saved;
    return token.serverValue == ServerValue::Readable ? RescueState::Readable
                                                      : RescueState::Unreadable;
}

} // namespace

RescueRows rescueRows(const ServerSession &session)
{
    RescueRows rows;
    const bool isForGood = session.services().credentials.isPersistent();
    for (const Token &token : session.tokens().tokens()) {
        if (token.store == TokenStore::V2)
            rows.append({ token, stateOf(session.tokens(), token), {}, isForGood });
    }
    return rows;
}

RescueCounts countForRescue(const TokenRepository &tokens)
{
    RescueCounts counts;
    for (const Token &token : tokens.tokens()) {
        if (token.store != TokenStore::V2)
            continue;
        ++counts.total;
        if (token.serverValue != ServerValue::Readable)
            continue;
        ++counts.readable;
        counts.unsaved += tokens.hasSavedValue(token.store, token.id) ? 0 : 1;
    }
    return counts;
}

RescueValues::RescueValues(ServerSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

RescueValues::~RescueValues() = default;

void RescueValues::start(const TokenList &tokens)
{
    if (m_isRunning)
        return;
    m_queue.assign(tokens.cbegin(), tokens.cend());
    m_isRunning = true;
    next();
}

void RescueValues::next()
{
    if (m_queue.empty()) {
        m_isRunning = false;
        Q_EMIT ended();
        return;
    }
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    Q_EMIT begun(m_current.id);
    if (m_session.state() != ServerSession::State::Ready)
        return settle(Error{ .kind = ErrorKind::ConnectionLost });
    m_fetching
        = fetchTokenValue(m_session, m_current, this,
                          [this](Result<std::shared_ptr<TokenValue>> answer) { fetched(answer); });
}

void RescueValues::fetched(const Result<std::shared_ptr<TokenValue>> &answer)
{
    if (!answer)
        return settle(answer.error());
    m_value = answer.value();
    connect(m_value.get(), &TokenValue::stateChanged, this, &RescueValues::follow);
    follow();
}

void RescueValues::follow()
{
    if (!m_value || m_value->state() == TokenValue::State::Saving)
        return;
    const auto error = m_value->error();
    m_value->disconnect(this);
    m_value.reset();
    settle(error);
}

void RescueValues::settle(const std::optional<Error> &error)
{
    if (error && concernsEveryValue(*error))
        m_queue.clear();
    Q_EMIT settled(m_current.id, error);
    next();
}

} // namespace itm
