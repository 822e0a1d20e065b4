// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/rescue.h"
#include "models/session/fetchtokenvalue.h"

#include <deque>

namespace itm {

/// Of the v2 tokens of a server: what the list said of their values.
[[nodiscard]] RescueRows rescueRows(const ServerSession &session);
[[nodiscard]] RescueCounts countForRescue(const TokenRepository &tokens);

/// Saves values that a server still shows: each is asked for by the token's id and is in the
/// keychain before the next one is asked for. One that fails does not stop the rest, unless all
/// would. The session outlives it. GUI thread.
class RescueValues final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RescueValues)

public:
    RescueValues(ServerSession &session, QObject *parent);
    ~RescueValues() override;

    void start(const TokenList &tokens);
    /// The one under way is finished, the rest is left as it is.
    void stop() { m_queue.clear(); }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void begun(itm::TokenId token);
    /// `error`: null where it is saved.
    void settled(itm::TokenId token, const std::optional<itm::Error> &error);
    void ended();

private:
    void next();
    void fetched(const Result<std::shared_ptr<TokenValue>> &answer);
    void follow();
    void settle(const std::optional<Error> &error);

    ServerSession &m_session;
    std::deque<Token> m_queue;
    Token m_current;
    std::shared_ptr<TokenValue> m_value;
    bool m_isRunning = false;
    RequestHandle m_fetching;
};

} // namespace itm
