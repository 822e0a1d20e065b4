// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/signinoperation.h"

#include "models/session/keepsignin.h"

namespace itm {

namespace {

/// Which token the new secret is remains to be seen.
Connection withoutCredential(Connection connection)
{
    connection.credentialToken = {};
    connection.credentialTraits = {};
    return connection;
}

} // namespace

SignInOperation::SignInOperation(Workspace &workspace, ConnectionStore &connections,
                                 const Connection &connection, Secret secret,
                                 Callback<SignedIn> callback, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_secret(std::move(secret))
    , m_session(std::make_unique<ServerSession>(withoutCredential(connection), workspace.services(),
                                                nullptr))
    , m_call(PendingCall<SignedIn>::create(parent, std::move(callback)))
{
    connect(m_session.get(), &ServerSession::stepStarted, this, &SignInOperation::stepStarted);
    connect(m_session.get(), &ServerSession::askedToWait, this, &SignInOperation::askedToWait);
    connect(m_session.get(), &ServerSession::stateChanged, this, &SignInOperation::sessionChanged);
    m_session->connectWith(m_secret.clone());
}

SignInOperation::~SignInOperation()
{
    if (m_call)
        m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void SignInOperation::sessionChanged()
{
    if (m_session->state() == ServerSession::State::Failed)
        m_call->finish(*m_session->error());
    else if (m_session->state() == ServerSession::State::Ready)
        keep();
}

void SignInOperation::keep()
{
    disconnect(m_session.get(), nullptr, this, nullptr);
    new KeepSignIn(m_workspace, m_connections, std::move(m_session), std::move(m_secret),
                   std::move(m_call));
}

} // namespace itm
