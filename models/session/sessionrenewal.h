// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include <QHash>

namespace itm {

/// Signs in again where a session by user and password has ended: after its time, or because the
/// server was started anew (fact sheet §2.4). Once for each list that was read, so that a server
/// that refuses every session is not asked for ever; whoever is refused sees it and can enter the
/// password again. What was under way then has failed and is never repeated. GUI thread.
class SessionRenewal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionRenewal)

public:
    /// The workspace outlives this.
    SessionRenewal(Workspace &workspace, QObject *parent);
    ~SessionRenewal() override;

private:
    void follow(ServerSession *session);
    void renew(ServerSession *session);

    /// When the list was read that a session was renewed after.
    QHash<ServerSession *, QDateTime> m_renewed;
};

} // namespace itm
