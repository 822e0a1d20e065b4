// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/loadmemberships.h"

namespace itm {

namespace {

/// An organization that may not be read is not there for the server (fact sheet §8.1).
bool isNotTold(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::PermissionMissing
        || error.kind == ErrorKind::Forbidden;
}

} // namespace

LoadMemberships::LoadMemberships(ServerSession &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
}

LoadMemberships::~LoadMemberships() = default;

void LoadMemberships::start(Callback<LoadedMemberships> callback)
{
    Q_ASSERT(!m_callback);
    m_callback = std::move(callback);
    for (const Organization &organization : m_session->catalog().organizations()) {
        m_questions.push_back({ organization.id, MemberRole::Owner });
        m_questions.push_back({ organization.id, MemberRole::Member });
    }
    next();
}

void LoadMemberships::next()
{
    if (m_questions.empty())
        return m_callback(m_loaded);
    // The session may have gone while an answer was on its way.
    if (!m_session || m_session->state() != ServerSession::State::Ready)
        return m_callback(Error{ .kind = ErrorKind::Cancelled });
    const Question &question = m_questions.front();
    m_asking
        = m_session->api().members(question.organization, question.role, this,
                                   [this](const Result<QList<User>> &answer) { take(answer); });
}

void LoadMemberships::take(const Result<QList<User>> &answer)
{
    const Question question = m_questions.front();
    if (!answer && !isNotTold(answer.error()))
        return m_callback(answer.error());
    if (!answer && !m_loaded.notTold.contains(question.organization))
        m_loaded.notTold.append(question.organization);
    if (answer) {
        const bool isOwner = question.role == MemberRole::Owner;
        for (const User &user : answer.value())
            m_loaded.memberships[user.id].append({ question.organization, isOwner });
    }
    m_questions.pop_front();
    next();
}

} // namespace itm
