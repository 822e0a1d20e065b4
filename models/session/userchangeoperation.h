// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

namespace itm {

/// Activates or deactivates a user, with one PATCH that is never repeated: where no answer came it
/// looks what is there. Brings the session's list of users up to date, and asks the server for all
/// again once the user in use is inactive, so that the session tells. Ends itself after its one
/// answer, which comes even if the session is closed meanwhile. Asks nobody: what may be done
/// without a question is not decided here.
class UserChangeOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserChangeOperation)

public:
    /// NotFound: the user was deleted. What could not be looked up is answered as the PATCH was.
    /// Cancelled: the session is not connected.
    static void setStatus(ServerSession &session, UserId user, UserStatus status, QObject *context,
                          Callback<User> callback);
    ~UserChangeOperation() override;

private:
    UserChangeOperation(ServerSession &session, const User &wanted,
                        std::shared_ptr<PendingCall<User>> call);
    void send();
    void look(const Error &unanswered);
    void finish(const Result<User> &answer);
    /// The user in use is refused from then on, even to look at itself (fact sheet §2.6).
    [[nodiscard]] bool showsOwnDeactivation(const Error &error) const;
    [[nodiscard]] bool isSameAccess() const;

    ServerSession &m_session;
    /// The access it was sent by; compared, never used: it may be gone.
    const InfluxApi *m_api;
    User m_wanted;
    bool m_isOwn;
    std::shared_ptr<PendingCall<User>> m_call;
    RequestHandle m_asking;
};

} // namespace itm
