// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"
#include "models/session/journal.h"

#include <QPointer>

namespace itm {

/// The token's record on one line.
[[nodiscard]] QString journalRecord(const Token &token);
/// What is asked for, as a record.
[[nodiscard]] Token tokenFromDraft(const TokenDraft &draft);
[[nodiscard]] JournalAction actionOf(const TokenChange &change);

/// What the calls to one connection's server have in common.
class JournalScribe final
{
public:
    JournalScribe(const Connection &connection, Journal &journal);

    /// Whom the credential belongs to, to be filled in once that was told. Shared with answers,
    /// which may come when this has gone.
    [[nodiscard]] const std::shared_ptr<QString> &user() const { return m_user; }
    [[nodiscard]] Journal &journal() { return m_journal; }

    /// An entry about a token that is to be made.
    [[nodiscard]] JournalEntry making(TokenStore store, const Token &token) const;
    /// About one that is there, as far as it is known.
    [[nodiscard]] JournalEntry about(JournalAction action, TokenStore store, TokenId id) const;
    /// The same with what it is to become.
    [[nodiscard]] JournalEntry changing(TokenStore store, TokenId id,
                                        const TokenChange &change) const;
    /// About a user; his name comes with the answer.
    [[nodiscard]] JournalEntry changing(UserId id, UserStatus status) const;

private:
    [[nodiscard]] JournalEntry plain(JournalAction action) const;
    [[nodiscard]] std::optional<Token> known(TokenStore store, TokenId id) const;
    void describe(JournalEntry &entry, const Token &token) const;

    Connection m_connection;
    Journal &m_journal;
    std::shared_ptr<QString> m_user;
};

/// How the outcome differs from the beginning: takes over what the server answered.
void putOutcome(JournalEntry &entry, const Token &answer);
inline void putOutcome(JournalEntry &entry, const CreatedToken &answer)
{
    putOutcome(entry, answer.token);
}
void putOutcome(JournalEntry &entry, const User &answer);
inline void putOutcome(JournalEntry &, const Done &) { }
/// How it failed.
void putOutcome(JournalEntry &entry, const Error &error);

/// A callback for the real call that writes the outcome and then does what `callback` does.
template <class T>
[[nodiscard]] Callback<T> journalled(Journal &journal, JournalEntry begun, QObject *context,
                                     Callback<T> callback)
{
    return [&journal, entry = std::move(begun), caller = QPointer<QObject>(context),
            callback = std::move(callback)](Result<T> answer) mutable {
        entry.result = JournalResult::Done;
        entry.before.clear();
        entry.after.clear();
        if (answer)
            putOutcome(entry, answer.value());
        else
            putOutcome(entry, answer.error());
        journal.write(entry);
        if (caller)
            callback(std::move(answer));
    };
}

} // namespace itm
