// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

#include <deque>

namespace itm {

/// What became of one token of a rotation.
struct RotationOutcome final
{
    TokenId oldToken;
    /// Empty: there is a successor.
    std::optional<Error> error;
    /// The successor's value; null with an error.
    std::shared_ptr<TokenValue> value;
};

/// Makes successors with the same permissions and new values for several tokens of one server, one
/// after another, each value straight into the keychain. A refusal does not stop the rest; what
/// would meet all of them does: a value that cannot be saved, a database that cannot be written, an
/// answer that was lost. The old tokens are not touched. GUI thread.
class RotateTokens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateTokens)

public:
    RotateTokens(ServerSession &session, const QList<TokenId> &tokens, QObject *parent);

    void start() { next(); }
    /// The one under way is brought to its end; the rest stays as it is.
    void stop() { m_waiting.clear(); }

Q_SIGNALS:
    void started(itm::TokenId token);
    void advanced(const itm::RotationOutcome &outcome);
    /// `left`: how many were not begun.
    void finished(qsizetype left);

private:
    void next();
    void answered(TokenId token, const Result<std::shared_ptr<TokenValue>> &answer);
    void follow(TokenId token, const std::shared_ptr<TokenValue> &value);
    void end();

    ServerSession &m_session;
    std::deque<TokenId> m_waiting;
};

} // namespace itm
