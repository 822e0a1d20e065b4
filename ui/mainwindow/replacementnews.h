// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/replacementprogress.h"
#include "models/session/workspace.h"

namespace itm {

class MessageBar;

/// Tells what came of replacements while nobody looked: what others did to them, and once in a run
/// that old tokens wait to be deleted.
class ReplacementNews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacementNews)

public:
    ReplacementNews(Workspace &workspace, MessageBar &messages, QObject *parent);
    ~ReplacementNews() override;

Q_SIGNALS:
    void listRequested();

private:
    void follow(ServerSession *session);
    void tellOverdue(const ServerSession &session);

    MessageBar &m_messages;
    QSet<ReplacementId> m_told;
};

} // namespace itm
