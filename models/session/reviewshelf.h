// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"
#include "models/store/reviewstore.h"

namespace itm {

class Journal;

/// The reviews of open servers, and which of them are due. Whatever is written about a review goes
/// through here, so that every decision is in the journal, also when the window that it was made in
/// has closed meanwhile. GUI thread.
class ReviewShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewShelf)

public:
    /// Both outlive this.
    ReviewShelf(Workspace &workspace, ReviewStore &store, QObject *parent);
    ~ReviewShelf() override;

    /// Each decision is written with an entry about it; outlives this.
    void setJournal(Journal &journal) { m_journal = &journal; }
    [[nodiscard]] bool isRead(ServerId server) const { return m_reviews.contains(server); }
    /// Signed ones too, in the order in which they began; none before they are read.
    [[nodiscard]] QList<Review> reviews(ServerId server) const { return m_reviews.value(server); }
    /// The last one of the organization that was signed.
    [[nodiscard]] std::optional<Review> last(ServerId server, OrganizationId organization) const;
    /// The one that is not signed off.
    [[nodiscard]] std::optional<Review> open(ServerId server, OrganizationId organization) const;
    /// The last reviews of those organizations of the server that are to be reviewed again.
    [[nodiscard]] QList<Review> due(const ServerSession &session) const;

    /// The open review of the organization, or a new one. Once they are read.
    RequestHandle begin(const ServerSession &session, OrganizationId organization, QObject *context,
                        Callback<Review> callback);
    RequestHandle contents(const Review &review, QObject *context,
                           Callback<ReviewContents> callback);
    /// These go on when the context is gone.
    void see(ReviewId review, const QList<ReviewedToken> &tokens, QObject *context,
             Callback<Done> callback);
    void decide(const ReviewDecision &decision, QObject *context, Callback<Done> callback);
    /// That decisions were carried out.
    void markActed(const QList<ReviewDecision> &decisions, QObject *context,
                   Callback<Done> callback);
    void signOff(const Review &review, QObject *context, Callback<Done> callback);

Q_SIGNALS:
    /// What is known of the reviews of a server.
    void changed(itm::ServerId server);
    void signedOff(const itm::Review &review);

private:
    void load(ServerId server);
    [[nodiscard]] JournalEntries entriesOf(const ReviewDecision &decision) const;

    Workspace &m_workspace;
    ReviewStore &m_store;
    Journal *m_journal = nullptr;
    QHash<ServerId, QList<Review>> m_reviews;
    QHash<ServerId, std::shared_ptr<RequestHandle>> m_loading;
};

} // namespace itm
