// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/unfinishedcreations.h"
#include "models/session/workspace.h"

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
                 QObject *parent);
    ~CreationNews() override;

private:
    void follow(ServerSession *session);
    void tell(UnfinishedCreations &creations, const CreationFate &fate);

    MessageBar &m_messages;
    TokenCommands &m_commands;
};

} // namespace itm
