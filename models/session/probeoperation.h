// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/probe.h"
#include "models/session/sessionservices.h"

#include <QObject>

namespace itm {

/// Asks a server everything that says whether a connection is good, and tells each answer as it
/// comes. Opens, saves and changes nothing; a session that it had to begin is ended. Starts at
/// construction, answers once; destroying it cancels.
class ProbeOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeOperation)

public:
    /// `secret`: what was typed; empty: what the keychain holds for the connection, or none.
    /// Errors as ConnectOperation's; the step that was begun last is the one that failed. NotSetUp
    /// for an empty server, with or without a credential.
    ProbeOperation(const SessionServices &services, const Connection &connection, Secret secret,
                   Callback<ProbeFacts> callback, QObject *parent);
    ~ProbeOperation() override;

Q_SIGNALS:
    void stepStarted(itm::ProbeStep step);
    void stepDone(itm::ProbeStep step, const itm::ProbeFacts &facts);
    /// The server asks to wait before it answers the step.
    void askedToWait(int seconds);

private:
    void begin();
    void reach();
    void askSetUp();
    void tryCredential();
    void askKeychain();
    void noSecret(const Error &error);
    void signIn();
    void identify();
    void identified(const Result<User> &answer);
    void askOperator();
    void askOrganizations();
    void start(ProbeStep step);
    void done();
    void finish(Result<ProbeFacts> result);

    const SessionServices &m_services;
    const Connection m_connection;
    Secret m_secret;
    std::unique_ptr<InfluxApi> m_api;
    ProbeStep m_step = ProbeStep::Reach;
    ProbeFacts m_facts;
    std::shared_ptr<PendingCall<ProbeFacts>> m_call;
    RequestHandle m_request;
};

} // namespace itm
