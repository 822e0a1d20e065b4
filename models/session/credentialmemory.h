// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

namespace itm {

class ConnectionStore;
class ValueDigests;
struct SharedSecret;

/// Remembers with each saved connection which token it signs in with, as soon as its server has
/// told: later, or by another connection, the server may not tell any more (fact sheet §6). Where
/// no server tells, another secret saved for that server that is the same one does; else what the
/// server told of the credential narrows it down. What a complete list does not have is forgotten:
/// the server was set up anew. GUI thread.
class CredentialMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialMemory)

public:
    /// All of them outlive this.
    CredentialMemory(Workspace &workspace, ConnectionStore &connections, ValueDigests &digests,
                     QObject *parent);
    ~CredentialMemory() override;

private:
    void follow(ServerSession *session);
    void learn(ServerSession &session);
    void compare();
    void take(const QList<SharedSecret> &shared);
    [[nodiscard]] TokenId tokenOf(const SharedSecret &secret) const;
    [[nodiscard]] bool mayExist(TokenId token, ConnectionId connection) const;

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    ValueDigests &m_digests;
    RequestHandle m_comparing;
};

} // namespace itm
