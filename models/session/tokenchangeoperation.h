// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/retrypatience.h"
#include "models/core/tokenoutcome.h"
#include "models/session/serversession.h"

#include <QTimer>

namespace itm {

/// Changes or deletes tokens and v1 credentials of one server, four requests in flight
/// (golden/README), and tells for each what became of it: one refusal does not stop the rest, but a
/// server that cannot be asked any more does. Where the server asks for a pause it gets one, and
/// then one request at a time. Where no answer came it looks what is there. The credential in use
/// goes last. Ends itself after its one answer, which comes even if the session is closed
/// meanwhile. Asks nobody: who starts it has had every confirmation.
class TokenChangeOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenChangeOperation)

public:
    static TokenChangeOperation *change(ServerSession &session, const QList<TokenId> &ids,
                                        const TokenChange &change, QObject *context,
                                        Callback<TokenOutcomes> callback);
    /// A change of its own for each token.
    static TokenChangeOperation *edit(ServerSession &session, const QList<TokenEdit> &edits,
                                      QObject *context, Callback<TokenOutcomes> callback);
    /// Also forgets what the keychain holds of each deleted token.
    static TokenChangeOperation *remove(ServerSession &session, const QList<TokenId> &ids,
                                        QObject *context, Callback<TokenOutcomes> callback);
    /// Those that the edits name, of either store.
    static TokenChangeOperation *remove(ServerSession &session, const QList<TokenEdit> &tokens,
                                        QObject *context, Callback<TokenOutcomes> callback);
    ~TokenChangeOperation() override;

    [[nodiscard]] const BatchProgress &progress() const { return m_progress; }
    /// Sends nothing more and ends a pause. What is in flight is waited for: it may have been
    /// carried out.
    void stop();

Q_SIGNALS:
    void progressed(const itm::BatchProgress &progress);

private:
    enum class Work : quint8 { Edit, Remove };
    using Index = qsizetype;

    TokenChangeOperation(ServerSession &session, QList<TokenEdit> edits, Work work,
                         QObject *context, Callback<TokenOutcomes> callback);
    void plan();
    void next();
    void send(Index index);
    [[nodiscard]] bool isPostponed(Index index, const Error &error);
    void resume();
    void look(Index index);
    void sendChange(Index index);
    void sendDelete(Index index);
    void changed(Index index, const TokenChange &before, const Result<Token> &answer);
    void removed(Index index, const Result<Done> &answer);
    void settle(Index index, const Error &unanswered);
    void settled(Index index, const Error &unanswered, const Result<Token> &answer);
    void fail(Index index, const Error &error, TokenResult result);
    void finish(Index index, TokenResult result, const std::optional<Error> &error = {});
    void stopBecause(const Error &reason);
    [[nodiscard]] const Token *known(Index index) const;
    void ask(Index index, Callback<Token> callback);
    void removeKnown(Index index);
    void forgetValue(Index index);
    void answer();

    ServerSession &m_session;
    /// The one that was asked first: a session that connects anew has another.
    const InfluxApi *m_api;
    QList<TokenEdit> m_edits;
    Work m_work;
    TokenOutcomes m_outcomes;
    /// Positions in m_edits.
    QList<Index> m_order;
    /// From here on each of m_order goes alone.
    Index m_alone = 0;
    Index m_next = 0;
    int m_inFlight = 0;
    int m_mostInFlight;
    RetryPatience m_patience;
    QTimer m_pause;
    BatchProgress m_progress;
    std::optional<Error> m_stopped;
    std::shared_ptr<PendingCall<TokenOutcomes>> m_call;
};

} // namespace itm
