// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/setupoperation.h"

#include "models/access/setuprules.h"
#include "models/store/connectionstore.h"

#include <QRandomGenerator>

#include <array>

namespace itm {

SetupOperation::SetupOperation(Workspace &workspace, ConnectionStore &connections, SetupPlan plan,
                               Callback<SetUpServer> callback, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_plan(std::move(plan))
    , m_call(PendingCall<SetUpServer>::create(parent, std::move(callback)))
{
    // Queued, so that whoever made this can connect to stepStarted first.
    QMetaObject::invokeMethod(this, &SetupOperation::ask, Qt::QueuedConnection);
}

SetupOperation::~SetupOperation()
{
    m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void SetupOperation::ask()
{
    Q_EMIT stepStarted(SetupStep::Ask);
    if (!issuesOf(m_plan.setup).isEmpty() || m_plan.token.isEmpty())
        return m_call->finish(Error{ .kind = ErrorKind::InvalidRequest });
    auto api = m_workspace.services().makeApi(m_plan.connection);
    if (!api)
        return m_call->finish(api.error());
    m_api = api.takeValue();
    m_request = m_api->setupAllowed(this, [this](const Result<bool> &allowed) {
        if (!allowed)
            return m_call->finish(allowed.error());
        if (!allowed.value())
            return m_call->finish(Error{ .kind = ErrorKind::Conflict });
        keep();
    });
}

void SetupOperation::keep()
{
    Q_EMIT stepStarted(SetupStep::Keep);
    m_request = m_workspace.services().credentials.write(
        CredentialKey::connection(m_plan.connection.id), m_plan.token.clone(), this,
        [this](const Result<Done> &answer) { kept(answer); });
}

void SetupOperation::kept(const Result<Done> &answer)
{
    if (!answer && !m_plan.evenIfNotKept)
        return m_call->finish(answer.error());
    // Without its connection the value in the keychain would not be found after a crash.
    m_connections.put(m_plan.connection);
    if (const auto error = m_connections.writeError(); error && !m_plan.evenIfNotKept) {
        forget();
        return m_call->finish(*error);
    }
    send();
}

void SetupOperation::send()
{
    Q_EMIT stepStarted(SetupStep::Send);
    m_request
        = m_api->setUp(m_plan.setup, { std::move(m_plan.password), m_plan.token.clone() }, this,
                       [this](Result<CreatedToken> answer) { answered(std::move(answer)); });
}

void SetupOperation::answered(Result<CreatedToken> answer)
{
    if (!answer)
        return lookInto(answer.error());
    m_created = answer.takeValue();
    signIn({});
}

void SetupOperation::lookInto(const Error &error)
{
    m_request = m_api->setupAllowed(this, [this, error](const Result<bool> &allowed) {
        if (allowed && !allowed.value())
            return signIn(error);
        // The server may still be at it: the connection stays, so that a later start or a second
        // try with the same value finds what came of it.
        if (allowed && !mayHaveHappened(error))
            forget();
        m_call->finish(error);
    });
}

void SetupOperation::signIn(std::optional<Error> doubt)
{
    Q_EMIT stepStarted(SetupStep::SignIn);
    m_signIn = std::make_unique<SignInOperation>(
        m_workspace, m_connections, m_plan.connection, m_plan.token.clone(),
        [this, doubt = std::move(doubt)](const Result<SignedIn> &answer) {
            signedIn(answer, doubt);
        },
        this);
}

void SetupOperation::signedIn(const Result<SignedIn> &answer, const std::optional<Error> &doubt)
{
    m_signIn.release()->deleteLater();
    if (answer) {
        m_notKept = answer.value().notKept;
        ServerSession *session = m_workspace.session(m_plan.connection.id);
        return m_created || !session ? finish() : findToken(*session);
    }
    if (!doubt)
        // It was set up and the value is known; only the way there failed just now.
        return finish();
    if (answer.error().kind != ErrorKind::NotAuthenticated)
        return m_call->finish(*doubt);
    // Somebody else was faster, or the server is half-way: the value opens nothing so far.
    if (!mayHaveHappened(*doubt))
        forget();
    m_call->finish(Error{ .kind = ErrorKind::Conflict });
}

/// After a lost answer: a server that was just set up has one token.
void SetupOperation::findToken(ServerSession &session)
{
    connect(&session, &ServerSession::refreshFailed, this, &SetupOperation::finish);
    connect(&session, &ServerSession::refreshed, this, [this, &session] {
        const TokenList tokens = session.tokens().tokens();
        if (tokens.size() == 1)
            m_created = CreatedToken{ tokens.constFirst(), m_plan.token.clone() };
        finish();
    });
}

void SetupOperation::finish()
{
    ServerSession *session = m_workspace.session(m_plan.connection.id);
    SetUpServer made{ .connection = m_plan.connection.id, .notKept = m_notKept };
    if (m_created) {
        // A server that hashes does not tell which token signs in; here it is known.
        m_plan.connection.credentialToken = m_created->token.id;
        m_connections.put(m_plan.connection);
        if (session)
            session->setConnection(m_plan.connection);
        made.operatorToken
            = TokenValue::created(std::move(*m_created), m_plan.connection.server, IntentId(),
                                  m_workspace.services(), session ? &session->tokens() : nullptr);
    }
    if (!session)
        m_workspace.open(m_plan.connection).connectFromStore();
    m_call->finish(std::move(made));
}

void SetupOperation::forget()
{
    m_connections.remove(m_plan.connection.id);
    m_workspace.services()
        .credentials
        .remove(CredentialKey::connection(m_plan.connection.id), &m_workspace,
                [](const Result<Done> &) {})
        .detach();
}

Secret randomTokenValue()
{
    std::array<quint32, 16> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    words.fill(0);
    QByteArray text
        = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals);
    wipe(bytes);
    return Secret::take(text);
}

} // namespace itm
