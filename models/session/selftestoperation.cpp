// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/selftestoperation.h"

namespace itm {

RequestHandle SelfTestOperation::start(ServerSession &session, const Token &token,
                                       const Secret &value, QObject *context,
                                       Callback<SelfTestReport> callback,
                                       std::function<void(const SelfTestReport &)> onProgress)
{
    auto call = PendingCall<SelfTestReport>::create(context, std::move(callback));
    auto api = session.services().makeApi(session.connection());
    if (!api) {
        call->finish(api.error());
        return call->handle();
    }
    api.value()->setCredential(Credential::token(value.clone()));
    auto *operation = new SelfTestOperation(session, token, api.takeValue(), call);
    operation->m_onProgress = std::move(onProgress);
    operation->listBuckets(session);
    return call->handle([guard = QPointer(operation)] {
        if (guard)
            guard->deleteLater();
    });
}

SelfTestOperation::SelfTestOperation(ServerSession &session, Token token,
                                     std::unique_ptr<InfluxApi> api,
                                     std::shared_ptr<PendingCall<SelfTestReport>> call)
    : QObject(&session)
    , m_token(std::move(token))
    , m_organizations(session.catalog().organizations())
    , m_api(std::move(api))
    , m_call(std::move(call))
{
}

void SelfTestOperation::listBuckets(ServerSession &session)
{
    const auto begin = [this](const QList<Bucket> &buckets) {
        m_report.plan = selfTestPlan(m_token, buckets, m_organizations);
        next();
    };
    if (session.state() != ServerSession::State::Ready)
        return begin({});
    // Where the session may not list them, those remain whose names came with the permissions.
    m_running
        = session.buckets(m_token.organization, this, [begin](const Result<QList<Bucket>> &answer) {
              begin(answer ? answer.value() : QList<Bucket>());
          });
}

void SelfTestOperation::next()
{
    // An answer that was on its way when it was cancelled; whoever listened may be gone.
    if (m_call->isFinished())
        return;
    if (m_onProgress)
        m_onProgress(m_report);
    const qsizetype at = m_report.results.size();
    if (at == m_report.plan.rows.size())
        return finish();
    ask(m_report.plan.rows.at(at));
}

template <class T>
Callback<T> SelfTestOperation::noting()
{
    return [this](const Result<T> &answer) {
        note(answer ? std::nullopt : std::optional(answer.error()));
    };
}

void SelfTestOperation::ask(const SelfTestRow &row)
{
    switch (row.step) {
    case SelfTestStep::SignIn:
        m_running = m_api->me(this, noting<User>());
        break;
    case SelfTestStep::ReadBucket:
        m_running = m_api->readBucket(row.bucket, this, noting<Done>());
        break;
    case SelfTestStep::WriteBucket:
        m_running = m_api->writeNothing(row.bucket, this, noting<Done>());
        break;
    case SelfTestStep::SeeTokens:
        m_running = m_api->token(m_token.id, this, noting<Token>());
        break;
    case SelfTestStep::SeeOrganization:
        m_running = m_api->organization(row.organization.id, this, noting<Organization>());
        break;
    }
}

void SelfTestOperation::note(const std::optional<Error> &error)
{
    const SelfTestRow &row = m_report.plan.rows.at(m_report.results.size());
    // A narrow token may not read its own user, but whoever is told so has signed in.
    const bool isSignedIn
        = row.step == SelfTestStep::SignIn && error && error->kind == ErrorKind::PermissionMissing;
    // More than fits is an answer too: it may read.
    const bool isAllowed = !error || isSignedIn || error->kind == ErrorKind::TooLarge;
    if (!isAllowed && !isSelfTestRefusal(row.step, *error)) {
        if (error->kind != ErrorKind::NotFound)
            return leaveRest(*error);
        m_report.results.append({ row, SelfTestVerdict::NotTried, error });
        return next();
    }
    m_report.results.append({ row, selfTestVerdict(row.isExpected, isAllowed), error });
    if (!isAllowed && error->kind == ErrorKind::NotAuthenticated)
        return leaveRest(*error);
    next();
}

void SelfTestOperation::leaveRest(const Error &reason)
{
    for (qsizetype i = m_report.results.size(); i < m_report.plan.rows.size(); ++i)
        m_report.results.append({ m_report.plan.rows.at(i), SelfTestVerdict::NotTried, reason });
    finish();
}

void SelfTestOperation::finish()
{
    m_call->finish(std::move(m_report));
    deleteLater();
}

} // namespace itm
