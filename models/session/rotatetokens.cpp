// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/rotatetokens.h"

#include "models/access/successordraft.h"
#include "models/session/batcherrors.h"
#include "models/session/replacetokenoperation.h"

namespace itm {

RotateTokens::RotateTokens(ServerSession &session, const QList<TokenId> &tokens, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_waiting(tokens.begin(), tokens.end())
{
}

void RotateTokens::next()
{
    if (m_waiting.empty())
        return end();
    const TokenId token = m_waiting.front();
    const Token *known = m_session.tokens().find(TokenStore::V2, token);
    if (!known) {
        m_waiting.pop_front();
        Q_EMIT advanced({ token, Error{ .kind = ErrorKind::NotFound }, {} });
        return next();
    }
    Q_EMIT started(token);
    new ReplaceTokenOperation(
        m_session, { .oldToken = token, .successor = successorDraft(*known) },
        [this, token](const Result<std::shared_ptr<TokenValue>> &answer) {
            answered(token, answer);
        },
        this);
}

void RotateTokens::answered(TokenId token, const Result<std::shared_ptr<TokenValue>> &answer)
{
    if (!m_waiting.empty())
        m_waiting.pop_front();
    if (answer)
        return follow(token, answer.value());
    Q_EMIT advanced({ token, answer.error(), {} });
    // Cancelled: one that was replaced already is not sent at all.
    if (answer.error().kind != ErrorKind::Cancelled && endsCreating(answer.error()))
        return end();
    next();
}

void RotateTokens::follow(TokenId token, const std::shared_ptr<TokenValue> &value)
{
    if (value->state() == TokenValue::State::Saving) {
        // Once: the value may be saved again later, from elsewhere.
        connect(
            value.get(), &TokenValue::stateChanged, this,
            [this, token, value] { follow(token, value); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    Q_EMIT advanced({ token, {}, value });
    if (value->state() == TokenValue::State::NotSaved)
        return end();
    next();
}

void RotateTokens::end()
{
    const auto left = static_cast<qsizetype>(m_waiting.size());
    m_waiting.clear();
    Q_EMIT finished(left);
}

} // namespace itm
