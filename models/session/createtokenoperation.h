// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/intent.h"
#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

namespace itm {

/// Makes one token: intent, one POST, value in hand. Starts at construction and answers once. A
/// POST under way is never cancelled and never repeated; after a lost answer the intent stays open
/// for UnfinishedCreations to look into.
class CreateTokenOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateTokenOperation)

public:
    /// StoreFailed and its kin: the intent could not be written and nothing was sent.
    /// mayHaveHappened(): it may have been made. All else: nothing was made.
    /// `intent`: what a replacement knows this creation by.
    CreateTokenOperation(ServerSession &session, const TokenDraft &draft,
                         Callback<std::shared_ptr<TokenValue>> callback, QObject *parent,
                         IntentId intent = IntentId::create());
    ~CreateTokenOperation() override;

private:
    void post();
    void answered(Result<CreatedToken> answer);
    void made(CreatedToken created);

    ServerSession &m_session;
    /// Outlives the session, which ends before its children do.
    IntentStore &m_intents;
    const TokenDraft m_draft;
    Intent m_intent;
    /// From then on its TokenValue looks after it.
    bool m_isMade = false;
    std::shared_ptr<PendingCall<std::shared_ptr<TokenValue>>> m_call;
};

} // namespace itm
