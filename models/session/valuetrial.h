// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/identified.h"
#include "models/core/pendingcall.h"
#include "models/session/serversession.h"

#include <deque>

namespace itm {

/// Shows a value of unknown origin to a server and narrows down which token it is: there is no such
/// question (fact sheet §6), but a refusal names the owner (§2.7), and what the value may read and
/// write tells the owner's tokens apart. Stores nothing, over an access of its own. Answers once
/// and deletes itself. GUI thread.
class ValueTrial final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueTrial)

public:
    /// Fails with Cancelled and CaFileUnusable only.
    static RequestHandle start(ServerSession &session, const Secret &value, QObject *context,
                               Callback<ServerIdentification> callback);

private:
    /// A bucket that one of the candidates may use in another way than another.
    struct Trial
    {
        Bucket bucket;
        bool isWrite = false;
    };

    ValueTrial(ServerSession &session, std::unique_ptr<InfluxApi> api,
               std::shared_ptr<PendingCall<ServerIdentification>> call);
    void identified(const Result<User> &answer);
    void takeOwner(UserId owner, bool readsItself);
    void next();
    void tried(const Trial &trial, const std::optional<Error> &error);
    [[nodiscard]] std::optional<Trial> chooseTrial() const;
    void keep(const std::function<bool(const Token &)> &fits);
    void finish();

    ServerSession &m_session;
    std::unique_ptr<InfluxApi> m_api;
    std::shared_ptr<PendingCall<ServerIdentification>> m_call;
    ServerIdentification m_found;
    TokenList m_candidates;
    /// Already tried, to a limit: "w" or "r" and the bucket's id.
    QSet<QString> m_tried;
    RequestHandle m_running;
};

} // namespace itm
