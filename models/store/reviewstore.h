// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/journalentry.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/reviewdecision.h"

namespace itm {

/// Reviews of organizations and what was decided in them (design §5). Every call is committed to
/// disk before it answers. StoreFull, StoreReadOnly, StoreCorrupt, StoreFailed.
class ReviewStore
{
public:
    ReviewStore() = default;
    virtual ~ReviewStore() = default;
    Q_DISABLE_COPY_MOVE(ReviewStore)

    /// The review that is not signed off yet of the same organization; this one where there is
    /// none.
    virtual RequestHandle begin(const Review &review, QObject *context, Callback<Review> callback)
        = 0;
    /// All or none; those that are known stay as they are. Like the next two, Conflict: the review
    /// is signed off, and nothing of it changes any more.
    virtual RequestHandle see(ReviewId review, const QList<ReviewedToken> &tokens, QObject *context,
                              Callback<Done> callback)
        = 0;
    /// All or none, with entries of the journal that tell them; each takes the place of the one
    /// about the same token.
    virtual RequestHandle decide(ReviewId review, const QList<ReviewDecision> &decisions,
                                 const JournalEntries &entries, QObject *context,
                                 Callback<Done> callback)
        = 0;
    virtual RequestHandle signOff(const Review &review, QObject *context, Callback<Done> callback)
        = 0;
    /// In the order in which they began; signed ones too.
    virtual RequestHandle all(ServerId server, QObject *context, Callback<QList<Review>> callback)
        = 0;
    virtual RequestHandle contents(ReviewId review, ServerId server, QObject *context,
                                   Callback<ReviewContents> callback)
        = 0;
};

} // namespace itm
