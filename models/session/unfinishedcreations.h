// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/intent.h"
#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

#include <QTimer>

namespace itm {

/// What became of a creation whose answer or value never arrived.
struct CreationFate final
{
    enum class Kind {
        NothingMade, ///< the intent is closed
        /// Not in the list, but the server may still be at it: looked for again with every list.
        NotSeenYet,
        ValueRescued, ///< made; the server still had the value, now it is saved: `rescued`
        ValueSaved, ///< made, and the keychain already holds the value; the intent is closed
        /// Made; its value cannot be had or saved now, see `error`: tried again with every list.
        ValueUnsafe,
        ValueLost, ///< made; nobody has the value: replace or delete it
        Several, ///< more than one token fits: the user picks
        CannotTell, ///< the credential sees no tokens, so that none would show
        /// The connection has led to another address since, whose list says nothing about it.
        AskedElsewhere,
    };

    Kind kind = Kind::NothingMade;
    Intent intent;
    /// What fits: none where nothing does.
    TokenList candidates;
    std::shared_ptr<TokenValue> rescued;
    std::optional<Error> error;
};

/// Looks into the creations of one server that were begun and not closed (design §5): after a lost
/// answer, and at each start. Compares with the list the session has just loaded; sends nothing but
/// reads. GUI thread.
class UnfinishedCreations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnfinishedCreations)

public:
    UnfinishedCreations(ServerSession &session, QObject *parent);

    /// Needs a fresh list: call after ServerSession::refreshed. Reports each one by found().
    void look();
    /// The user says which of several it was; reported again as one.
    void choose(const Intent &intent, const Token &token);
    /// The user knows; do not ask again.
    void close(IntentId intent);

Q_SIGNALS:
    void found(const itm::CreationFate &fate);

private:
    void lookInto(const QList<Intent> &intents);
    void judge(const Intent &intent);
    void judgeUnseen(const Intent &intent);
    [[nodiscard]] bool wouldShow(const TokenDraft &draft) const;
    void judgeSingle(const Intent &intent, const Token &token);
    void rescue(const Intent &intent, const Token &token);
    void notRescued(const Intent &intent, const Token &token, const Error &error);
    void rescued(const Intent &intent, const Token &token,
                 const std::shared_ptr<TokenValue> &value);
    void tellUnsafe(const Intent &intent, const Token &token, const std::optional<Error> &error);
    void note(const Intent &intent, const Token &token);

    ServerSession &m_session;
    QSet<IntentId> m_reported;
    /// Told once, tried with every list.
    QSet<IntentId> m_unsafe;
    QSet<IntentId> m_unseen;
    /// Asks for another list when the server cannot be at any of them any more.
    QTimer m_again;
    RequestHandle m_read;
};

} // namespace itm
