// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"
#include "models/store/reviewstore.h"

#include <algorithm>

namespace itm::test {

/// Reviews in memory. GUI thread.
class FakeReviewStore final : public ReviewStore
{
public:
    QList<Review> reviews;
    QHash<ReviewId, ReviewContents> kept;
    /// What came with decisions.
    JournalEntries journal;
    /// Every write fails with this.
    std::optional<ErrorKind> failWrites;

    RequestHandle begin(const Review &review, QObject *context, Callback<Review> callback) override
    {
        const auto open
            = std::find_if(reviews.cbegin(), reviews.cend(), [&review](const Review &one) {
                  return one.organization == review.organization && one.server == review.server
                      && !one.isSigned();
              });
        if (open != reviews.cend())
            return answer<Review>(context, std::move(callback), *open);
        if (!failWrites)
            reviews.append(review);
        return answer<Review>(context, std::move(callback), written(review));
    }
    RequestHandle see(ReviewId review, const QList<ReviewedToken> &tokens, QObject *context,
                      Callback<Done> callback) override
    {
        if (!failWrites)
            kept[review].tokens += tokens;
        return answer<Done>(context, std::move(callback), written(Done()));
    }
    RequestHandle decide(ReviewId review, const QList<ReviewDecision> &decisions,
                         const JournalEntries &entries, QObject *context,
                         Callback<Done> callback) override
    {
        if (!failWrites)
            journal += entries;
        for (const ReviewDecision &decision : decisions) {
            if (failWrites)
                break;
            kept[review].decisions.removeIf(
                [&decision](const ReviewDecision &one) { return one.token == decision.token; });
            kept[review].decisions.append(decision);
        }
        return answer<Done>(context, std::move(callback), written(Done()));
    }
    RequestHandle signOff(const Review &review, QObject *context, Callback<Done> callback) override
    {
        for (Review &one : reviews) {
            if (one.id == review.id && !failWrites)
                one = review;
        }
        return answer<Done>(context, std::move(callback), written(Done()));
    }
    RequestHandle all(ServerId server, QObject *context, Callback<QList<Review>> callback) override
    {
        QList<Review> found;
        std::copy_if(reviews.cbegin(), reviews.cend(), std::back_inserter(found),
                     [server](const Review &one) { return one.server == server; });
        return answer<QList<Review>>(context, std::move(callback), found);
    }
    RequestHandle contents(ReviewId review, ServerId, QObject *context,
                           Callback<ReviewContents> callback) override
    {
        return answer<ReviewContents>(context, std::move(callback), kept.value(review));
    }

private:
    template <class T>
    Result<T> written(T value) const
    {
        return failWrites ? Result<T>(Error{ .kind = *failWrites }) : Result<T>(std::move(value));
    }
    template <class T>
    static RequestHandle answer(QObject *context, Callback<T> callback, Result<T> result)
    {
        const auto call = PendingCall<T>::create(context, std::move(callback));
        call->finish(std::move(result));
        return call->handle();
    }
};

} // namespace itm::test
