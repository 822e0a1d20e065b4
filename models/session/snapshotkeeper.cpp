// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/snapshotkeeper.h"

namespace itm {

QString snapshotSeer(const Identity &identity)
{
    return identity.user.toString()
        + (identity.isOperator ? QLatin1String(" operator") : QLatin1String(""));
}

SnapshotKeeper::SnapshotKeeper(Workspace &workspace, SnapshotStore &store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
    connect(&workspace, &Workspace::sessionAdded, this, &SnapshotKeeper::follow);
    for (ServerSession *session : workspace.sessions())
        follow(session);
}

SnapshotKeeper::~SnapshotKeeper() = default;

void SnapshotKeeper::follow(ServerSession *session)
{
    connect(session, &ServerSession::refreshed, this, [this, session] { keep(*session); });
}

void SnapshotKeeper::keep(const ServerSession &session)
{
    const ServerId server = session.connection().server;
    const QDateTime now = session.refreshedAt();
    if (m_days.value(server) == now.date())
        return;
    m_days.insert(server, now.date());
    const TokenList &tokens = session.tokens().tokens();
    m_store
        .take(
            server,
            { .takenAt = now, .tokens = tokens.size(), .seenBy = snapshotSeer(session.identity()) },
            tokens, this,
            [this, server](const Result<bool> &answer) {
                if (!answer)
                    m_days.remove(server);
                else if (answer.value())
                    Q_EMIT taken(server);
            })
        .detach();
}

} // namespace itm
