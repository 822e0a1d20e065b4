// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/reviewqueue.h"
#include "models/session/reviewshelf.h"

#include <QTimer>

namespace itm {

class FindingsWatch;

/// One review at work: the queue as the server's list, the findings and the decisions make it,
/// again after each change of any of them. A decision is on disk before it counts as kept. Asks
/// nobody and changes nothing on the server. GUI thread.
class ReviewBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewBook)

public:
    /// All outlive this, the session perhaps not.
    ReviewBook(ServerSession &session, const FindingsWatch &watch, ReviewShelf &shelf,
               QObject *parent);
    ~ReviewBook() override;

    /// Begins a review, or goes on with the one that is open; then opened(), or failed().
    void open(OrganizationId organization);
    /// None before.
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    [[nodiscard]] const QList<ReviewEntry> &queue() const { return m_queue; }
    /// Null where the token is not part of the review.
    [[nodiscard]] const ReviewEntry *find(const TokenKey &key) const;
    [[nodiscard]] ReviewProgress progress() const { return reviewProgress(m_queue); }
    /// The server does not show the organization any more.
    [[nodiscard]] bool isOrganizationGone() const;
    /// Decided on screen, but not on disk.
    [[nodiscard]] const QSet<TokenKey> &notKept() const { return m_notKept; }
    [[nodiscard]] bool mayDecide(const TokenKey &key) const;

    /// In place of an earlier decision about the token. Nothing where mayDecide() says no.
    void decide(const TokenKey &key, ReviewVerdict verdict, const QString &note);
    /// The owner has been asked.
    void markAsked(const TokenKey &key);
    /// Writes what is not kept once more.
    void keepAgain();
    /// Nothing of the review changes from then on. Not while something is not kept.
    void signOff(const QString &name, const QDate &nextDue);

Q_SIGNALS:
    void opened();
    /// Queue, states, or the review itself.
    void changed();
    void signedOff(const itm::Review &review);
    /// What could not be read or written, and why.
    void failed(const itm::Error &error);

private:
    void follow(ServerSession &session);
    void take(ReviewContents contents);
    void rebuild();
    [[nodiscard]] ReviewScene scene() const;
    void noteNewTokens();
    void noteActions();
    [[nodiscard]] std::optional<QStringList> findingsOf(const TokenKey &key) const;
    void keep(const ReviewDecision &decision);
    void tell(const Result<Done> &answer);

    QPointer<ServerSession> m_session;
    const FindingsWatch &m_watch;
    ReviewShelf &m_shelf;
    std::optional<Review> m_review;
    QList<ReviewedToken> m_seen;
    QHash<TokenKey, ReviewDecision> m_decisions;
    QSet<TokenKey> m_notKept;
    QList<ReviewEntry> m_queue;
    QHash<TokenKey, qsizetype> m_places;
    /// Many changes are looked at once.
    QTimer m_later;
    RequestHandle m_reading;
};

} // namespace itm
