// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

namespace itm {

class ConnectionStore;

/// Remembers with each saved connection which token it signs in with, as soon as its server has
/// told: later, or by another connection, the server may not tell any more (fact sheet §6). GUI
/// thread.
class CredentialMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialMemory)

public:
    /// Both outlive this.
    CredentialMemory(Workspace &workspace, ConnectionStore &connections, QObject *parent);
    ~CredentialMemory() override;

private:
    void follow(ServerSession *session);
    void learn(ServerSession &session);

    ConnectionStore &m_connections;
};

} // namespace itm
