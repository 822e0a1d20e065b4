// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httprequest.h"
#include "models/core/pendingcall.h"
#include "models/core/retrypatience.h"

#include <QObject>
#include <QTimer>

namespace itm {

/// One reading request that is repeated where the server refuses it with 429, after the pause that
/// it asked for: nothing was done, and asking again changes nothing. Finishes the call exactly once
/// and deletes itself then; deleted earlier, it finishes with Cancelled. Knows no network: each
/// attempt is made by who made this. GUI thread.
class PatientRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PatientRequest)

public:
    using Attempt
        = std::function<RequestHandle(HttpRequest, std::shared_ptr<PendingCall<HttpReply>>)>;

    /// Only reading requests without a secret of their own.
    [[nodiscard]] static bool isFor(const HttpRequest &request);

    PatientRequest(HttpRequest request, std::shared_ptr<PendingCall<HttpReply>> call,
                   Attempt attempt, QObject *parent);
    ~PatientRequest() override;

    void start();
    /// The call has been finished already: only stops.
    void cancel();

Q_SIGNALS:
    /// The server asked to wait.
    void waiting(int seconds);

private:
    void answered(Result<HttpReply> answer);

    const HttpRequest m_request;
    std::shared_ptr<PendingCall<HttpReply>> m_call;
    Attempt m_attempt;
    RetryPatience m_patience;
    RequestHandle m_running;
    QTimer m_pause;
};

} // namespace itm
