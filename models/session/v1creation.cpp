// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/v1creation.h"

#include "models/api/v1api.h"
#include "models/session/createtokenoperation.h"
#include "models/session/v1passwordchange.h"

#include <QSet>

namespace itm {

namespace {

QSet<Permission> setOf(const PermissionList &permissions)
{
    return { permissions.begin(), permissions.end() };
}

/// Somebody else may have taken the name at the same time.
bool isWhatWasAskedFor(const Token &found, const V1Draft &draft)
{
    return found.organization == draft.draft.organization
        && found.description == draft.draft.description
        && setOf(found.permissions) == setOf(draft.draft.permissions);
}

} // namespace

V1Creation::V1Creation(ServerSession &session, V1Draft draft, Secret password, QObject *context,
                       Callback<CreatedV1> callback)
    : QObject(&session)
    , m_session(session)
    , m_draft(std::move(draft))
    , m_password(std::move(password))
    , m_call(PendingCall<CreatedV1>::create(context, std::move(callback)))
{
    session.api()
        .v1()
        .create(m_draft, this, [this](const Result<Token> &answer) { answered(answer); })
        .detach();
}

V1Creation::~V1Creation()
{
    // The session is being closed under it.
    if (!m_call->isFinished() && QCoreApplication::instance())
        m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void V1Creation::answered(const Result<Token> &answer)
{
    if (answer)
        made(answer.value());
    else if (mayHaveHappened(answer.error()) && m_session.state() == ServerSession::State::Ready)
        lookUp(answer.error());
    else
        fail(answer.error());
}

void V1Creation::lookUp(const Error &lost)
{
    m_session.api()
        .v1()
        .named(m_draft.userName, this,
               [this, lost](const Result<std::optional<Token>> &answer) {
                   if (answer && answer.value() && isWhatWasAskedFor(*answer.value(), m_draft))
                       made(*answer.value());
                   else
                       fail(lost);
               })
        .detach();
}

void V1Creation::made(const Token &credential)
{
    m_session.tokens().put(credential);
    if (m_password.isEmpty()) {
        m_call->finish(CreatedV1{ credential, nullptr, {} });
        return deleteLater();
    }
    new V1PasswordChange(m_session, credential, std::move(m_password), this,
                         [this, credential](Result<std::shared_ptr<TokenValue>> answer) {
                             if (answer)
                                 m_call->finish(CreatedV1{ credential, answer.takeValue(), {} });
                             else
                                 m_call->finish(CreatedV1{ credential, nullptr, answer.error() });
                             deleteLater();
                         });
}

void V1Creation::fail(const Error &error)
{
    m_call->finish(error);
    deleteLater();
}

} // namespace itm
