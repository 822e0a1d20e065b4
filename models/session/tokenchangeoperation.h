// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

#include <deque>

namespace itm {

/// What became of one token of a batch.
struct TokenOutcome final
{
    TokenId id;
    QString description;
    /// Empty: done.
    std::optional<Error> error;
};

using TokenOutcomes = QList<TokenOutcome>;

/// Changes or deletes tokens of one server, four requests in flight (golden/README), and tells for
/// each what became of it: one refusal does not stop the rest. Ends itself after its one answer.
/// Asks nobody: who starts it has had every confirmation.
class TokenChangeOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenChangeOperation)

public:
    static void change(ServerSession &session, const QList<TokenId> &ids, const TokenChange &change,
                       QObject *context, Callback<TokenOutcomes> callback);
    /// Also forgets what the keychain holds of each deleted token.
    static void remove(ServerSession &session, const QList<TokenId> &ids, QObject *context,
                       Callback<TokenOutcomes> callback);

private:
    using Step = std::function<void(TokenId)>;

    TokenChangeOperation(ServerSession &session, const QList<TokenId> &ids, QObject *context,
                         Callback<TokenOutcomes> callback);
    void start(Step step);
    void next();
    void finished(TokenId id, std::optional<Error> error);
    void sendChange(TokenId id, const TokenChange &change);
    void sendDelete(TokenId id);
    void forgetValue(TokenId id);

    ServerSession &m_session;
    std::deque<TokenId> m_waiting;
    int m_inFlight = 0;
    Step m_step;
    TokenOutcomes m_outcomes;
    std::shared_ptr<PendingCall<TokenOutcomes>> m_call;
};

} // namespace itm
