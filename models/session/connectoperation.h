// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"
#include "models/core/pendingcall.h"

#include <QObject>

namespace itm {

/// The questions asked before a server counts as connected, in this order (fact sheet §2.8).
enum class ConnectStep { Reach, SignIn, Identify, Operator, Resources };

struct ConnectedServer final
{
    Identity identity;
    ServerCapabilities capabilities;
};

/// Finds out whether a server can be used with a secret, and as whom. Leaves the credential set in
/// the InfluxApi. Starts at construction, answers once; destroying it cancels. Keeps no secret.
class ConnectOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectOperation)

public:
    /// `secret` is the token's value, or the password of connection.userName. `api` outlives this.
    /// Errors: NotSetUp, NotAuthenticated, SignInRefused, TokenInactive, UserInactive, NotInfluxDb
    /// and everything about reaching a server.
    ConnectOperation(InfluxApi &api, const Connection &connection, Secret secret,
                     Callback<ConnectedServer> callback, QObject *parent);
    ~ConnectOperation() override;

Q_SIGNALS:
    void stepStarted(itm::ConnectStep step);

private:
    void reach();
    void signIn();
    void identify();
    void identified(Result<User> answer);
    void askOperator();
    void operatorAnswered(const Result<ValueStorage> &answer);
    void askResources();
    void fail(const Error &error);
    void failOrNotSetUp(const Error &error);

    InfluxApi &m_api;
    Connection m_connection;
    Secret m_secret;
    ConnectedServer m_server;
    std::shared_ptr<PendingCall<ConnectedServer>> m_call;
    RequestHandle m_request;
};

} // namespace itm
