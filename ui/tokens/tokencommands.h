// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenchangeoperation.h"
#include "models/session/tokenvalue.h"
#include "models/session/workspace.h"
#include "models/words/confirmtext.h"

class QWidget;

namespace itm {

class MessageBar;

/// What a user can do to tokens that exist: asks what must be asked, starts the operation, tells
/// the outcome in the message bar. One method per action. Owns no widget but the dialogs it opens.
class TokenCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCommands)

public:
    TokenCommands(Workspace &workspace, MessageBar &messages, QWidget &window);

    void activate(const QList<TokenKey> &keys);
    void deactivate(const QList<TokenKey> &keys);
    void remove(const QList<TokenKey> &keys);
    void describe(const TokenKey &key);
    void fetchValue(const TokenKey &key);

Q_SIGNALS:
    void valueFetched(const std::shared_ptr<itm::TokenValue> &value);

private:
    /// Tokens of one call that belong to one server, which may be closed while a question is open.
    struct Target
    {
        QPointer<ServerSession> session;
        TokenList tokens;
    };

    [[nodiscard]] QList<Target> targets(const QList<TokenKey> &keys) const;
    void confirm(const Confirmation &confirmation, std::function<void()> confirmed);
    void change(const Target &target, const TokenChange &change, const QString &done);
    void tell(const TokenOutcomes &outcomes, const QString &done);

    Workspace &m_workspace;
    MessageBar &m_messages;
    QWidget &m_window;
};

} // namespace itm
