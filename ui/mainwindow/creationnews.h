// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/unfinishedcreations.h"
#include "models/session/workspace.h"

class QWidget;

namespace itm {

class MessageBar;
class TokenCommands;

/// Tells what became of creations whose answer or value was lost, after each fresh list of a
/// server: one sentence each, with the remedy beside it.
class CreationNews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreationNews)

public:
    CreationNews(Workspace &workspace, MessageBar &messages, TokenCommands &commands,
                 QWidget &window);
    ~CreationNews() override;

Q_SIGNALS:
    /// The value of a token that was made is lost: the user wants another in its place.
    void replaceRequested(const itm::TokenKey &token);

private:
    void follow(ServerSession *session);
    void tell(UnfinishedCreations &creations, const CreationFate &fate);
    void tellLost(UnfinishedCreations &creations, const CreationFate &fate);
    void askWhat(UnfinishedCreations &creations, const CreationFate &fate);
    void askWhich(UnfinishedCreations &creations, const CreationFate &fate);

    MessageBar &m_messages;
    TokenCommands &m_commands;
    QWidget &m_window;
};

} // namespace itm
