// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/replacement.h"
#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

namespace itm {

/// What is to take the place of a token.
struct ReplacementPlan final
{
    TokenId oldToken;
    TokenDraft successor;
    ReplacementReason reason = ReplacementReason::NewValue;
};

/// Makes the successor of a token: writes the replacement down, then creates as
/// CreateTokenOperation does, and notes when the value is safe or was declined. The old token is
/// not touched. Starts at construction and answers once; goes on if the window closes.
class ReplaceTokenOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceTokenOperation)

public:
    /// Errors as of CreateTokenOperation; also Cancelled: the token is being replaced already.
    ReplaceTokenOperation(ServerSession &session, ReplacementPlan plan,
                          Callback<std::shared_ptr<TokenValue>> callback, QObject *parent);

private:
    void start();
    void make();
    void answered(Result<std::shared_ptr<TokenValue>> answer);
    void made(const std::shared_ptr<TokenValue> &value);
    void follow(const std::shared_ptr<TokenValue> &value);
    void finish(Result<std::shared_ptr<TokenValue>> result);

    ServerSession &m_session;
    ReplacementPlan m_plan;
    Replacement m_replacement;
    std::shared_ptr<PendingCall<std::shared_ptr<TokenValue>>> m_call;
};

} // namespace itm
