// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/userrecord.h"
#include "models/session/serversession.h"

#include <deque>

namespace itm {

struct LoadedMemberships final
{
    UserMemberships memberships;
    /// Of these the server did not tell all, for want of a permission.
    QList<OrganizationId> notTold;
};

/// Asks for owners and members of every organization that the session lists, one after another.
/// What may not be read is counted, any other failure ends it. One run each, GUI thread.
class LoadMemberships final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadMemberships)

public:
    LoadMemberships(ServerSession &session, QObject *parent);
    ~LoadMemberships() override;

    /// Answers once, at once where there is no organization, not at all once this is gone.
    /// Cancelled: the session is not connected any more.
    void start(Callback<LoadedMemberships> callback);

private:
    struct Question final
    {
        OrganizationId organization;
        MemberRole role = MemberRole::Owner;
    };

    void next();
    void take(const Result<QList<User>> &answer);

    QPointer<ServerSession> m_session;
    Callback<LoadedMemberships> m_callback;
    std::deque<Question> m_questions;
    LoadedMemberships m_loaded;
    RequestHandle m_asking;
};

} // namespace itm
