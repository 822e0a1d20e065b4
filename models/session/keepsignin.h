// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/signinoperation.h"

namespace itm {

/// The rest of a sign-in that worked: keeps the connection, puts its credential into the keychain
/// and opens it. Goes on when the window that asked for it has gone, since a write that has begun
/// cannot be stopped; starts at construction and ends itself.
///
/// At no moment does a saved connection have one address and the keychain the credential for
/// another: where the address is a new one, the old credential goes first.
class KeepSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepSignIn)

public:
    using Call = std::shared_ptr<PendingCall<SignedIn>>;

    /// An error of `call`: the old credential could not be removed, and nothing was changed.
    KeepSignIn(Workspace &workspace, ConnectionStore &connections,
               std::unique_ptr<ServerSession> session, Secret secret, Call call);
    ~KeepSignIn() override;

private:
    void removeOld();
    void write();
    void open(const std::optional<Error> &notKept);
    [[nodiscard]] CredentialKey key() const;

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    std::unique_ptr<ServerSession> m_session;
    Secret m_secret;
    Call m_call;
};

} // namespace itm
