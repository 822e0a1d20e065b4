// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/userchangeoperation.h"

#include "models/session/batcherrors.h"

namespace itm {

void UserChangeOperation::setStatus(ServerSession &session, UserId user, UserStatus status,
                                    QObject *context, Callback<User> callback)
{
    auto call = PendingCall<User>::create(context, std::move(callback));
    if (session.state() != ServerSession::State::Ready)
        return call->finish(Error{ .kind = ErrorKind::Cancelled });
    User wanted = session.catalog().user(user).value_or(User{ user, {} });
    wanted.status = status;
    // Ends itself.
    auto *operation = new UserChangeOperation(session, wanted, std::move(call));
    operation->send();
}

UserChangeOperation::UserChangeOperation(ServerSession &session, const User &wanted,
                                         std::shared_ptr<PendingCall<User>> call)
    : QObject(&session)
    , m_session(session)
    , m_api(&session.api())
    , m_wanted(wanted)
    , m_isOwn(wanted.id == session.identity().user)
    , m_call(std::move(call))
{
}

UserChangeOperation::~UserChangeOperation() = default;

void UserChangeOperation::send()
{
    m_asking = m_session.api().changeUser(m_wanted.id, m_wanted.status, this,
                                          [this](const Result<User> &answer) {
                                              if (!answer && isUndecided(answer.error()))
                                                  return look(answer.error());
                                              finish(answer);
                                          });
}

/// The request may have been carried out: reading tells.
void UserChangeOperation::look(const Error &unanswered)
{
    if (!isSameAccess())
        return finish(unanswered);
    m_asking
        = m_session.api().user(m_wanted.id, this, [this, unanswered](const Result<User> &answer) {
              if (answer && answer.value().status == m_wanted.status)
                  return finish(answer);
              if (!answer && showsOwnDeactivation(answer.error()))
                  return finish(m_wanted);
              const bool isGone = !answer && answer.error().kind == ErrorKind::NotFound;
              finish(isGone ? answer.error() : unanswered);
          });
}

void UserChangeOperation::finish(const Result<User> &answer)
{
    if (answer && isSameAccess()) {
        QList<User> users = m_session.catalog().users();
        for (User &user : users) {
            if (user.id == m_wanted.id)
                user = answer.value();
        }
        m_session.catalog().setUsers(users);
        if (m_isOwn && answer.value().status == UserStatus::Inactive)
            m_session.refresh();
    }
    m_call->finish(answer);
    deleteLater();
}

bool UserChangeOperation::showsOwnDeactivation(const Error &error) const
{
    return m_isOwn && m_wanted.status == UserStatus::Inactive
        && error.kind == ErrorKind::UserInactive;
}

bool UserChangeOperation::isSameAccess() const
{
    return m_session.state() == ServerSession::State::Ready && &m_session.api() == m_api;
}

} // namespace itm
