// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/connectoperation.h"

namespace itm {

ConnectOperation::ConnectOperation(InfluxApi &api, const Connection &connection, Secret secret,
                                   Callback<ConnectedServer> callback, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_connection(connection)
    , m_secret(std::move(secret))
    , m_call(PendingCall<ConnectedServer>::create(parent, std::move(callback)))
{
    // Queued, so that whoever made this can connect to stepStarted first.
    QMetaObject::invokeMethod(this, &ConnectOperation::reach, Qt::QueuedConnection);
}

ConnectOperation::~ConnectOperation()
{
    m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void ConnectOperation::reach()
{
    Q_EMIT stepStarted(ConnectStep::Reach);
    m_request = m_api.ping(this, [this](Result<Greeting> answer) {
        if (!answer)
            return fail(answer.error());
        m_server.capabilities.version = answer.value().version;
        m_server.capabilities.product = answer.value().product;
        if (m_connection.method == SignInMethod::Password)
            return signIn();
        m_api.setCredential(Credential::token(std::move(m_secret)));
        identify();
    });
}

void ConnectOperation::signIn()
{
    Q_EMIT stepStarted(ConnectStep::SignIn);
    m_request = m_api.signIn(m_connection.userName, std::move(m_secret), this,
                             [this](Result<Secret> answer) {
                                 if (!answer)
                                     return failOrNotSetUp(answer.error());
                                 m_api.setCredential(Credential::session(answer.takeValue()));
                                 identify();
                             });
}

void ConnectOperation::identify()
{
    Q_EMIT stepStarted(ConnectStep::Identify);
    m_request = m_api.me(this, [this](Result<User> answer) { identified(std::move(answer)); });
}

void ConnectOperation::identified(Result<User> answer)
{
    if (answer) {
        m_server.identity.user = answer.value().id;
        m_server.identity.userName = answer.value().name;
        return askOperator();
    }
    const Error &error = answer.error();
    const auto &missing = error.missingPermission;
    if (error.kind == ErrorKind::PermissionMissing && missing && missing->type == types::users) {
        // A narrow token: the refusal names the user and proves that the token is good (§2.7).
        m_server.identity.user = UserId(missing->id.value());
        m_server.identity.isNarrow = true;
        return askOperator();
    }
    failOrNotSetUp(error);
}

void ConnectOperation::askOperator()
{
    Q_EMIT stepStarted(ConnectStep::Operator);
    m_request = m_api.valueStorage(
        this, [this](Result<ValueStorage> answer) { operatorAnswered(answer); });
}

void ConnectOperation::operatorAnswered(const Result<ValueStorage> &answer)
{
    if (answer) {
        m_server.identity.isOperator = true;
        m_server.capabilities.valueStorage = answer.value();
    } else if (answer.error().kind != ErrorKind::PermissionMissing
               && answer.error().kind != ErrorKind::NotFound) {
        return fail(answer.error());
    } else {
        // NotFound: servers before 2.2 do not have the question.
        m_server.capabilities.tellsOperator = answer.error().kind != ErrorKind::NotFound;
    }
    askResources();
}

void ConnectOperation::askResources()
{
    Q_EMIT stepStarted(ConnectStep::Resources);
    m_request = m_api.resourceTypes(this, [this](Result<QList<ResourceType>> answer) {
        if (!answer)
            return fail(answer.error());
        m_server.capabilities.resourceTypes = answer.takeValue();
        m_call->finish(std::move(m_server));
    });
}

void ConnectOperation::fail(const Error &error)
{
    m_call->finish(error);
}

void ConnectOperation::failOrNotSetUp(const Error &error)
{
    const bool canBeEmpty = m_server.capabilities.product == ServerProduct::InfluxDb2;
    if (!canBeEmpty
        || (error.kind != ErrorKind::NotAuthenticated && error.kind != ErrorKind::SignInRefused))
        return fail(error);
    // An empty server refuses every credential; the user needs to hear that instead.
    m_request = m_api.setupAllowed(this, [this, error](const Result<bool> &allowed) {
        fail(allowed && allowed.value() ? Error{ .kind = ErrorKind::NotSetUp } : error);
    });
}

} // namespace itm
