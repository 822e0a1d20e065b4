// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/probeoperation.h"

namespace itm {

ProbeOperation::ProbeOperation(const SessionServices &services, const Connection &connection,
                               Secret secret, Callback<ProbeFacts> callback, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_connection(connection)
    , m_secret(std::move(secret))
    , m_call(PendingCall<ProbeFacts>::create(parent, std::move(callback)))
{
    // Queued, so that whoever made this can connect to its signals first.
    QMetaObject::invokeMethod(this, &ProbeOperation::begin, Qt::QueuedConnection);
}

ProbeOperation::~ProbeOperation()
{
    m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void ProbeOperation::begin()
{
    auto api = m_services.makeApi(m_connection);
    start(ProbeStep::Reach);
    if (!api)
        return finish(api.error());
    m_api = api.takeValue();
    m_api->onWaiting = [this](int seconds) { Q_EMIT askedToWait(seconds); };
    reach();
}

void ProbeOperation::reach()
{
    m_request = m_api->ping(this, [this](const Result<Greeting> &answer) {
        if (!answer)
            return finish(answer.error());
        m_facts.version = answer.value().version;
        m_facts.product = answer.value().product;
        done();
        if (m_facts.product == ServerProduct::Cloud)
            return tryCredential();
        askSetUp();
    });
}

void ProbeOperation::askSetUp()
{
    start(ProbeStep::SetUp);
    m_request = m_api->setupAllowed(this, [this](const Result<bool> &allowed) {
        if (!allowed)
            return finish(allowed.error());
        if (allowed.value())
            return finish(Error{ .kind = ErrorKind::NotSetUp });
        done();
        tryCredential();
    });
}

void ProbeOperation::tryCredential()
{
    m_secret.isEmpty() ? askKeychain() : signIn();
}

void ProbeOperation::askKeychain()
{
    m_request = m_services.credentials.read(CredentialKey::connection(m_connection.id), this,
                                            [this](Result<Secret> answer) {
                                                if (!answer)
                                                    return noSecret(answer.error());
                                                m_secret = answer.takeValue();
                                                signIn();
                                            });
}

/// Nothing is saved, or there is nothing to save it in; all else is no answer to that.
void ProbeOperation::noSecret(const Error &error)
{
    if (error.kind == ErrorKind::SecretMissing || error.kind == ErrorKind::NoKeyring)
        return finish(m_facts);
    start(ProbeStep::SignIn);
    finish(error);
}

void ProbeOperation::signIn()
{
    m_facts.hasCredential = true;
    m_facts.isSession = m_connection.method == SignInMethod::Password;
    start(ProbeStep::SignIn);
    if (!m_facts.isSession) {
        m_api->setCredential(Credential::token(std::move(m_secret)));
        return identify();
    }
    m_request = m_api->signIn(m_connection.userName, std::move(m_secret), this,
                              [this](Result<Secret> answer) {
                                  if (!answer)
                                      return finish(answer.error());
                                  m_api->setCredential(Credential::session(answer.takeValue()));
                                  identify();
                              });
}

/// Whether a token is good shows with the first question that needs one.
void ProbeOperation::identify()
{
    m_request = m_api->me(this, [this](const Result<User> &answer) { identified(answer); });
}

void ProbeOperation::identified(const Result<User> &answer)
{
    if (answer) {
        m_facts.identity.user = answer.value().id;
        m_facts.identity.userName = answer.value().name;
    } else {
        const Error &error = answer.error();
        const auto &missing = error.missingPermission;
        if (error.kind != ErrorKind::PermissionMissing || !missing || missing->type != types::users)
            return finish(error);
        // The refusal names the user and proves that the token is good (§2.7).
        m_facts.identity.user = UserId(missing->id.value());
        m_facts.identity.isNarrow = true;
    }
    done();
    start(ProbeStep::Identify);
    done();
    askOperator();
}

void ProbeOperation::askOperator()
{
    start(ProbeStep::Operator);
    m_request = m_api->valueStorage(this, [this](const Result<ValueStorage> &answer) {
        // NotFound: servers before 2.2 do not have the question.
        if (!answer && answer.error().kind != ErrorKind::PermissionMissing
            && answer.error().kind != ErrorKind::NotFound)
            return finish(answer.error());
        m_facts.tellsOperator = answer || answer.error().kind != ErrorKind::NotFound;
        m_facts.identity.isOperator = answer.isOk();
        m_facts.valueStorage = answer ? answer.value() : ValueStorage::Unknown;
        done();
        askOrganizations();
    });
}

void ProbeOperation::askOrganizations()
{
    start(ProbeStep::Organizations);
    m_request = m_api->organizations(this, [this](Result<QList<Organization>> answer) {
        // A narrow token may be refused here and is no less good for that.
        if (answer)
            m_facts.organizations = answer.takeValue();
        else if (answer.error().kind != ErrorKind::PermissionMissing)
            return finish(answer.error());
        done();
        finish(m_facts);
    });
}

void ProbeOperation::start(ProbeStep step)
{
    m_step = step;
    Q_EMIT stepStarted(step);
}

void ProbeOperation::done()
{
    Q_EMIT stepDone(m_step, m_facts);
}

void ProbeOperation::finish(Result<ProbeFacts> result)
{
    // Nobody waits for the end of the session; the api lives until it was told.
    if (m_facts.isSession && m_step > ProbeStep::SignIn) {
        m_request = m_api->signOut(
            this, [call = m_call, result](const Result<Done> &) { call->finish(result); });
        return;
    }
    m_call->finish(std::move(result));
}

} // namespace itm
