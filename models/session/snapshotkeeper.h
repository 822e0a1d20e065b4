// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"
#include "models/store/snapshotstore.h"

namespace itm {

/// As whom a server is used, for Snapshot::seenBy: who is not the same may see less of it.
[[nodiscard]] QString snapshotSeer(const Identity &identity);

/// Keeps the first complete list of each day of every open server. What cannot be kept is tried
/// again with the next list. Workspace and store outlive this. GUI thread.
class SnapshotKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnapshotKeeper)

public:
    SnapshotKeeper(Workspace &workspace, SnapshotStore &store, QObject *parent);
    ~SnapshotKeeper() override;

    [[nodiscard]] SnapshotStore &store() { return m_store; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }

Q_SIGNALS:
    void taken(itm::ServerId server);

private:
    void follow(ServerSession *session);
    void keep(const ServerSession &session);

    Workspace &m_workspace;
    SnapshotStore &m_store;
    /// The last day (UTC) of which each server's list is kept, or about to be.
    QHash<ServerId, QDate> m_days;
};

} // namespace itm
