// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sparebook.h"
#include "models/session/tokenvalue.h"

#include <QPointer>

namespace itm {

/// Makes the spare operator token of a server: asked whether the keychain takes values, noted, made
/// as every token is (CreateTokenOperation, with its intent), and its value sealed. Cut short it is
/// gone on with by SpareWatch, or by another MakeSpare: a value that was saved is sealed, and only
/// where nobody has it another token is made; what became of the first is told by its intent
/// (UnfinishedCreations). Starts at construction and answers once; ends with the session.
class MakeSpare final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MakeSpare)

public:
    /// Null: the spare is there. A value: the token was made and the keychain did not take its
    /// value, which is to be handed over; saved, it becomes the spare at the next refresh.
    /// Conflict: there is one already, or its value is in somebody's hands. Keychain errors,
    /// StoreFull, StoreReadOnly and what refuses a creation: nothing was made, except where
    /// mayHaveHappened().
    MakeSpare(SpareBook &book, ServerSession &session, const QString &description,
              Callback<std::shared_ptr<TokenValue>> callback, QObject *context);
    ~MakeSpare() override;

private:
    void goOn(const SpareOperator &left);
    void create();
    void created(Result<std::shared_ptr<TokenValue>> answer);
    void follow();
    void seal();
    void finish(Result<std::shared_ptr<TokenValue>> result);

    /// Goes before the sessions do.
    QPointer<SpareBook> m_book;
    ServerSession &m_session;
    SpareOperator m_spare;
    std::shared_ptr<TokenValue> m_value;
    std::shared_ptr<PendingCall<std::shared_ptr<TokenValue>>> m_call;
};

/// What a spare operator token is asked for as: of the caller, in the organization of the
/// credential or, where that is not known, in the first one.
[[nodiscard]] TokenDraft operatorDraft(const ServerSession &session, const QString &description);

} // namespace itm
