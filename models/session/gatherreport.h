// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/reportfacts.h"
#include "models/session/findingswatch.h"

namespace itm {

/// What a report is to be about.
struct ReportRequest final
{
    ReportKind kind = ReportKind::Inventory;
    /// None: all that the credential sees.
    std::optional<Organization> organization;
    bool withAccepted = false;
    /// Of ReportKind::Review.
    ReviewRecord review;
};

/// Brings together what a report is drawn from: asks a server for the buckets of its organizations
/// and for how many tokens it stores, and waits until the findings are settled. What cannot be had
/// is missing in the facts, where the report says so. Answers once and deletes itself; fails with
/// Cancelled only, also where the session ends. Watch and session outlive it otherwise. GUI thread.
class GatherReport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatherReport)

public:
    static RequestHandle start(FindingsWatch &watch, ServerSession &session, ReportRequest request,
                               QObject *context, Callback<ReportFacts> callback);

private:
    GatherReport(FindingsWatch &watch, ServerSession &session, ReportRequest request,
                 std::shared_ptr<PendingCall<ReportFacts>> call);
    void askBuckets();
    void askStored();
    void answered();
    void takeFindings();
    void addFindingsToReview();
    void finish();

    FindingsWatch &m_watch;
    ServerSession &m_session;
    std::shared_ptr<PendingCall<ReportFacts>> m_call;
    ReportFacts m_facts;
    int m_due = 0;
};

} // namespace itm
