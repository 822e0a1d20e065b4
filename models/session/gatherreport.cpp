// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/gatherreport.h"

#include "models/access/findings.h"

namespace itm {

RequestHandle GatherReport::start(FindingsWatch &watch, ServerSession &session,
                                  ReportRequest request, QObject *context,
                                  Callback<ReportFacts> callback)
{
    auto call = PendingCall<ReportFacts>::create(context, std::move(callback));
    auto *gathering = new GatherReport(watch, session, std::move(request), call);
    return call->handle([guard = QPointer(gathering)] {
        if (guard)
            guard->deleteLater();
    });
}

GatherReport::GatherReport(FindingsWatch &watch, ServerSession &session, ReportRequest request,
                           std::shared_ptr<PendingCall<ReportFacts>> call)
    : QObject(&session)
    , m_watch(watch)
    , m_session(session)
    , m_call(std::move(call))
{
    m_facts.kind = request.kind;
    m_facts.organization = std::move(request.organization);
    m_facts.withAccepted = request.withAccepted;
    m_facts.review = std::move(request.review);
    // One more than is asked, so that nothing ends before all was asked.
    m_due = 1;
    if (session.state() == ServerSession::State::Ready) {
        askBuckets();
        askStored();
    }
    QMetaObject::invokeMethod(this, &GatherReport::answered, Qt::QueuedConnection);
}

void GatherReport::askBuckets()
{
    for (const Organization &organization : m_session.catalog().organizations()) {
        ++m_due;
        m_session
            .buckets(organization.id, this,
                     [this, id = organization.id](const Result<QList<Bucket>> &answer) {
                         if (answer)
                             m_facts.bucketsListed.insert(id);
                         answered();
                     })
            .detach();
    }
}

void GatherReport::askStored()
{
    ++m_due;
    m_session.api()
        .storedTokens(this,
                      [this](const Result<qint64> &answer) {
                          if (answer)
                              m_facts.storedTokens = answer.value();
                          answered();
                      })
        .detach();
}

void GatherReport::answered()
{
    if (--m_due > 0)
        return;
    // There are none about an old list.
    if (!m_session.isLive())
        return finish();
    connect(&m_watch, &FindingsWatch::found, this, &GatherReport::takeFindings);
    m_watch.lookCloser(m_session);
    takeFindings();
}

void GatherReport::takeFindings()
{
    if (!m_watch.isSettled(m_session))
        return;
    m_watch.disconnect(this);
    m_facts.findings = *m_watch.report(&m_session);
    m_facts.acceptedFindings = *m_watch.acceptedReport(&m_session);
    m_facts.accepted = m_watch.accepted(&m_session);
    addFindingsToReview();
    finish();
}

void GatherReport::addFindingsToReview()
{
    const ServerId server = m_session.connection().server;
    QHash<TokenKey, QStringList> found;
    for (const FindingGroup &group : m_facts.findings.groups) {
        for (const FindingHit &hit : group.hits)
            found[{ server, hit.store, hit.token }].append(findingId(group.kind));
    }
    for (ReviewRecordToken &token : m_facts.review.tokens) {
        if (!token.findings)
            token.findings = found.value({ server, token.store, token.id });
    }
}

void GatherReport::finish()
{
    m_facts.server = m_session.connection().name;
    m_facts.url = m_session.connection().url;
    m_facts.version = m_session.capabilities().version;
    m_facts.madeBy = m_session.identity().userName;
    m_facts.now = m_session.services().clock.now();
    m_facts.listedAt = m_session.contentsTakenAt();
    m_facts.seesAll = m_session.identity().isOperator;
    m_facts.tokens = m_session.tokens().tokens();
    m_facts.types = m_session.capabilities().resourceTypes;
    m_facts.organizations = m_session.catalog().organizations();
    m_facts.buckets = m_session.catalog().knownBuckets();
    m_call->finish(std::move(m_facts));
    deleteLater();
}

} // namespace itm
