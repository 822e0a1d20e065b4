// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

namespace itm {

class ConnectionStore;

/// What a successful sign-in left behind.
struct SignedIn final
{
    ConnectionId connection;
    /// Why the credential could not be kept for the next start; empty: it is in the store.
    std::optional<Error> notKept;
};

/// Signs in with what the user typed and, only if that works, keeps the connection, puts its
/// credential into the keychain and opens it in the workspace. A failure leaves nothing behind.
/// Starts at construction, answers once; destroying it cancels, as long as the server has not
/// answered (KeepSignIn).
class SignInOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInOperation)

public:
    /// A connection that is open already is closed and opened anew. Errors as ConnectOperation's
    /// and KeepSignIn's.
    SignInOperation(Workspace &workspace, ConnectionStore &connections,
                    const Connection &connection, Secret secret, Callback<SignedIn> callback,
                    QObject *parent);
    ~SignInOperation() override;

Q_SIGNALS:
    void stepStarted(itm::ConnectStep step);
    void askedToWait(int seconds);

private:
    void sessionChanged();
    void keep();

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    Secret m_secret;
    std::unique_ptr<ServerSession> m_session;
    std::shared_ptr<PendingCall<SignedIn>> m_call;
};

} // namespace itm
