// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/reviewbook.h"

#include "models/access/findings.h"
#include "models/session/findingswatch.h"
#include "models/session/runningreplacements.h"

#include <algorithm>

namespace itm {

ReviewBook::ReviewBook(ServerSession &session, const FindingsWatch &watch, ReviewShelf &shelf,
                       QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_watch(watch)
    , m_shelf(shelf)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ReviewBook::rebuild);
    follow(session);
}

ReviewBook::~ReviewBook() = default;

void ReviewBook::follow(ServerSession &session)
{
    const auto later = [this] {
        if (m_review && !m_later.isActive())
            m_later.start();
    };
    connect(&session.tokens(), &TokenRepository::reset, this, later);
    connect(&session.tokens(), &TokenRepository::inserted, this, later);
    connect(&session.tokens(), &TokenRepository::changed, this, later);
    connect(&session.tokens(), &TokenRepository::removed, this, later);
    connect(&session.catalog(), &CatalogRepository::organizationsChanged, this, later);
    connect(&session.replacements(), &RunningReplacements::changed, this, later);
    connect(&session, &ServerSession::refreshed, this, later);
    connect(&session, &ServerSession::stateChanged, this, later);
    connect(&m_watch, &FindingsWatch::found, this, [this, later](const ServerSession *found) {
        if (found == m_session)
            later();
    });
}

void ReviewBook::open(OrganizationId organization)
{
    if (!m_session)
        return;
    m_reading = m_shelf.begin(*m_session, organization, this, [this](Result<Review> answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        m_reading = m_shelf.contents(
            answer.value(), this, [this, review = answer.value()](Result<ReviewContents> contents) {
                if (!contents)
                    return Q_EMIT failed(contents.error());
                m_review = review;
                take(contents.takeValue());
            });
    });
}

void ReviewBook::take(ReviewContents contents)
{
    m_seen = std::move(contents.tokens);
    m_decisions.clear();
    m_notKept.clear();
    for (const ReviewDecision &decision : contents.decisions)
        m_decisions.insert(decision.token, decision);
    rebuild();
    Q_EMIT opened();
}

ReviewScene ReviewBook::scene() const
{
    const bool isListed = m_session->isLive();
    ReviewScene scene{ .server = m_review->server,
                       .organization = m_review->organization,
                       .tokens = m_session->tokens().tokens(),
                       .isListed = isListed,
                       .isV1Listed = isListed && !m_session->v1Trouble(),
                       .seen = m_seen,
                       .decisions = m_decisions,
                       .types = m_session->capabilities().resourceTypes,
                       .valueStorage = m_session->capabilities().valueStorage };
    if (const auto report = m_watch.report(m_session))
        scene.weights = reviewWeights(*report, scene.server);
    for (const Replacement &replacement : m_session->replacements().all())
        scene.replaced.insert(replacement.oldToken);
    return scene;
}

void ReviewBook::rebuild()
{
    if (!m_session || !m_review)
        return;
    m_queue = reviewQueue(scene());
    m_places.clear();
    for (qsizetype place = 0; place < m_queue.size(); ++place)
        m_places.insert(m_queue.at(place).key, place);
    if (m_session->isLive() && !m_review->isSigned()) {
        noteNewTokens();
        noteActions();
    }
    Q_EMIT changed();
}

/// Told apart from those at the beginning, and known when they are gone.
void ReviewBook::noteNewTokens()
{
    QSet<TokenKey> known;
    for (const ReviewedToken &token : std::as_const(m_seen))
        known.insert({ m_review->server, token.store, token.id });
    const bool isBeginning = m_seen.isEmpty();
    QList<ReviewedToken> added;
    for (const ReviewEntry &entry : std::as_const(m_queue)) {
        if (!known.contains(entry.key))
            added.append({ entry.key.store, entry.key.id, entry.name, !isBeginning });
    }
    if (added.isEmpty())
        return;
    m_seen += added;
    m_shelf.see(m_review->id, added, this, [this](const Result<Done> &answer) { tell(answer); });
}

/// Whoever did it: the server's list tells.
void ReviewBook::noteActions()
{
    QList<ReviewDecision> acted;
    for (ReviewEntry &entry : m_queue) {
        const bool isNew = entry.state == ReviewState::Done && entry.decision
            && entry.decision->verdict != ReviewVerdict::Keep && !entry.decision->actedAt.isValid()
            && !m_notKept.contains(entry.key);
        if (!isNew)
            continue;
        entry.decision->actedAt = m_session->services().clock.now();
        m_decisions.insert(entry.key, *entry.decision);
        acted.append(*entry.decision);
    }
    if (!acted.isEmpty())
        m_shelf.markActed(acted, this, [this](const Result<Done> &answer) { tell(answer); });
}

const ReviewEntry *ReviewBook::find(const TokenKey &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_queue.at(*place);
}

bool ReviewBook::isOrganizationGone() const
{
    if (!m_session || !m_review || !m_session->isLive())
        return false;
    const QList<Organization> &there = m_session->catalog().organizations();
    return std::none_of(there.begin(), there.end(), [this](const Organization &organization) {
        return organization.id == m_review->organization;
    });
}

bool ReviewBook::mayDecide(const TokenKey &key) const
{
    return m_session && m_review && !m_review->isSigned() && find(key)
        && m_session->tokens().find(key.store, key.id);
}

void ReviewBook::decide(const TokenKey &key, ReviewVerdict verdict, const QString &note)
{
    if (!mayDecide(key))
        return;
    const Token &token = *m_session->tokens().find(key.store, key.id);
    keep({ .review = m_review->id,
           .token = key,
           .name = find(key)->name,
           .verdict = verdict,
           .note = note,
           .by = m_session->identity().userName,
           .decidedAt = m_session->services().clock.now(),
           .fingerprint = reviewFingerprint(token),
           .findings = findingsOf(key),
           .actedAt = {} });
    rebuild();
}

std::optional<QStringList> ReviewBook::findingsOf(const TokenKey &key) const
{
    if (!m_watch.report(m_session))
        return std::nullopt;
    QStringList names;
    for (const TokenFinding &found : m_watch.findingsOf(key))
        names << findingId(found.group->kind);
    return names;
}

void ReviewBook::keep(const ReviewDecision &decision)
{
    m_decisions.insert(decision.token, decision);
    m_notKept.insert(decision.token);
    m_shelf.decide(decision, this, [this, decision](const Result<Done> &answer) {
        const ReviewDecision latest = m_decisions.value(decision.token);
        // Another one about the token may be on its way.
        if (answer && latest.verdict == decision.verdict && latest.note == decision.note)
            m_notKept.remove(decision.token);
        if (answer)
            m_later.start();
        else
            tell(answer);
    });
}

void ReviewBook::markAsked(const TokenKey &key)
{
    const auto decision = m_decisions.find(key);
    if (!m_session || !m_review || m_review->isSigned() || decision == m_decisions.end()
        || decision->verdict != ReviewVerdict::AskOwner)
        return;
    decision->actedAt = m_session->services().clock.now();
    m_shelf.markActed({ *decision }, this, [this](const Result<Done> &answer) { tell(answer); });
    rebuild();
}

void ReviewBook::keepAgain()
{
    const QSet<TokenKey> keys = m_notKept;
    for (const TokenKey &key : keys)
        keep(m_decisions.value(key));
}

void ReviewBook::signOff(const QString &name, const QDate &nextDue)
{
    if (!m_session || !m_review || m_review->isSigned() || !m_notKept.isEmpty())
        return;
    const ReviewProgress reached = progress();
    Review review = *m_review;
    review.signedBy = name;
    review.signedAt = m_session->services().clock.now();
    review.nextDue = nextDue;
    review.leftOpen = reached.open;
    review.leftUndone = reached.decided;
    m_shelf.signOff(review, this, [this, review](const Result<Done> &answer) {
        if (!answer)
            return tell(answer);
        m_review = review;
        Q_EMIT changed();
        Q_EMIT signedOff(review);
    });
}

void ReviewBook::tell(const Result<Done> &answer)
{
    if (!answer)
        Q_EMIT failed(answer.error());
}

} // namespace itm
