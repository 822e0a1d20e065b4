// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/selftestplan.h"
#include "models/core/pendingcall.h"
#include "models/session/serversession.h"

#include <functional>

namespace itm {

struct SelfTestReport final
{
    SelfTestPlan plan;
    /// One for each row of the plan, in their order; fewer while the rest is being tried.
    QList<SelfTestResult> results;
};

/// Tries a token by its own value over an access of its own, never by the session's credential: one
/// request after another, nothing is stored and no data kept. A value that the server does not know
/// and a server that does not answer end it: the rest is NotTried. Every request has the deadline
/// of its kind. Answers once and deletes itself. GUI thread.
class SelfTestOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelfTestOperation)

public:
    /// Fails with Cancelled and with CaFileUnusable only. `onProgress` is told the plan, and then
    /// each result as it comes.
    static RequestHandle start(ServerSession &session, const Token &token, const Secret &value,
                               QObject *context, Callback<SelfTestReport> callback,
                               std::function<void(const SelfTestReport &)> onProgress = {});

private:
    SelfTestOperation(ServerSession &session, Token token, std::unique_ptr<InfluxApi> api,
                      std::shared_ptr<PendingCall<SelfTestReport>> call);
    void listBuckets(ServerSession &session);
    void next();
    void ask(const SelfTestRow &row);
    template <class T>
    Callback<T> noting();
    void note(const std::optional<Error> &error);
    void leaveRest(const Error &reason);
    void finish();

    Token m_token;
    QList<Organization> m_organizations;
    std::unique_ptr<InfluxApi> m_api;
    std::shared_ptr<PendingCall<SelfTestReport>> m_call;
    std::function<void(const SelfTestReport &)> m_onProgress;
    SelfTestReport m_report;
    RequestHandle m_running;
};

} // namespace itm
