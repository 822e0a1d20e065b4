// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/reviewshelf.h"

#include "models/access/reviewqueue.h"
#include "models/session/journal.h"
#include "models/words/reviewtext.h"

#include <algorithm>

namespace itm {

namespace {

template <class T>
Callback<T> guarded(QObject *context, Callback<T> callback)
{
    return [guard = QPointer(context), callback = std::move(callback)](Result<T> answer) {
        if (guard)
            callback(std::move(answer));
    };
}

} // namespace

ReviewShelf::ReviewShelf(Workspace &workspace, ReviewStore &store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
    connect(&workspace, &Workspace::sessionAdded, this,
            [this](const ServerSession *session) { load(session->connection().server); });
    for (const ServerSession *session : workspace.sessions())
        load(session->connection().server);
}

ReviewShelf::~ReviewShelf() = default;

void ReviewShelf::load(ServerId server)
{
    m_loading[server] = std::make_shared<RequestHandle>(
        m_store.all(server, this, [this, server](Result<QList<Review>> answer) {
            // Who begins a review all the same hears what is wrong.
            m_reviews[server] = answer ? answer.takeValue() : m_reviews.value(server);
            Q_EMIT changed(server);
        }));
}

std::optional<Review> ReviewShelf::last(ServerId server, OrganizationId organization) const
{
    const QList<Review> reviews = m_reviews.value(server);
    const auto found
        = std::find_if(reviews.crbegin(), reviews.crend(), [organization](const Review &review) {
              return review.organization == organization && review.isSigned();
          });
    return found == reviews.crend() ? std::nullopt : std::optional(*found);
}

std::optional<Review> ReviewShelf::open(ServerId server, OrganizationId organization) const
{
    const QList<Review> reviews = m_reviews.value(server);
    const auto found
        = std::find_if(reviews.cbegin(), reviews.cend(), [organization](const Review &review) {
              return review.organization == organization && !review.isSigned();
          });
    return found == reviews.cend() ? std::nullopt : std::optional(*found);
}

QList<Review> ReviewShelf::due(const ServerSession &session) const
{
    const QDate today = session.services().clock.now().toLocalTime().date();
    QList<Review> found;
    for (const Organization &organization : session.catalog().organizations()) {
        const auto before = last(session.connection().server, organization.id);
        if (before && isReviewDue(*before, today))
            found.append(*before);
    }
    return found;
}

RequestHandle ReviewShelf::begin(const ServerSession &session, OrganizationId organization,
                                 QObject *context, Callback<Review> callback)
{
    const ServerId server = session.connection().server;
    const auto before = last(server, organization);
    const Review review{ .id = ReviewId::create(),
                         .server = server,
                         .organization = organization,
                         .organizationName = session.catalog().organizationName(organization),
                         .startedAt = session.services().clock.now(),
                         .startedBy = session.identity().userName,
                         .due = before ? before->nextDue : QDate() };
    return m_store.begin(
        review, this,
        [this, server, callback = guarded(context, std::move(callback))](Result<Review> answer) {
            if (answer)
                load(server);
            callback(std::move(answer));
        });
}

RequestHandle ReviewShelf::contents(const Review &review, QObject *context,
                                    Callback<ReviewContents> callback)
{
    return m_store.contents(review.id, review.server, context, std::move(callback));
}

void ReviewShelf::see(ReviewId review, const QList<ReviewedToken> &tokens, QObject *context,
                      Callback<Done> callback)
{
    m_store.see(review, tokens, context, std::move(callback)).detach();
}

JournalEntries ReviewShelf::entriesOf(const ReviewDecision &decision) const
{
    if (!m_journal)
        return {};
    const ServerSession *session = m_workspace.sessionOf(decision.token.server);
    const Token *known
        = session ? session->tokens().find(decision.token.store, decision.token.id) : nullptr;
    const Token gone{ .id = decision.token.id,
                      .store = decision.token.store,
                      .description = decision.name };
    QString text = ReviewText::verdict(decision.verdict);
    if (!decision.note.isEmpty())
        text += QStringLiteral(": ") + decision.note;
    const Connection closed{ .server = decision.token.server };
    return { m_journal->noted(JournalAction::ReviewDecision,
                              session ? session->connection() : closed, known ? *known : gone,
                              text) };
}

void ReviewShelf::decide(const ReviewDecision &decision, QObject *context, Callback<Done> callback)
{
    m_store
        .decide(
            decision.review, { decision }, entriesOf(decision), this,
            [this, callback = guarded(context, std::move(callback))](const Result<Done> &answer) {
                if (answer && m_journal)
                    m_journal->tellWritten();
                callback(answer);
            })
        .detach();
}

void ReviewShelf::markActed(const QList<ReviewDecision> &decisions, QObject *context,
                            Callback<Done> callback)
{
    m_store.decide(decisions.constFirst().review, decisions, {}, context, std::move(callback))
        .detach();
}

void ReviewShelf::signOff(const Review &review, QObject *context, Callback<Done> callback)
{
    m_store
        .signOff(review, this,
                 [this, review,
                  callback = guarded(context, std::move(callback))](const Result<Done> &answer) {
                     if (answer) {
                         Q_EMIT signedOff(review);
                         load(review.server);
                     }
                     callback(answer);
                 })
        .detach();
}

} // namespace itm
