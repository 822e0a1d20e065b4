// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/reviewrecorder.h"

#include "models/session/workspace.h"

#include <algorithm>

namespace itm {

namespace {

/// Whether a decision was carried out is read from the list, whoever did it.
ReviewOutcome outcomeOf(const ReviewDecision &decision, bool isGone)
{
    if (decision.verdict == ReviewVerdict::Keep)
        return ReviewOutcome::NothingToDo;
    if (decision.actedAt.isValid())
        return ReviewOutcome::Done;
    return isGone ? ReviewOutcome::TokenGone : ReviewOutcome::Open;
}

} // namespace

ReviewRecorder::ReviewRecorder(const Workspace &workspace, ReviewStore &store)
    : m_workspace(workspace)
    , m_store(store)
{
}

ReviewRecorder::~ReviewRecorder() = default;

RequestHandle ReviewRecorder::newest(ServerId server, OrganizationId organization, QObject *context,
                                     Callback<std::optional<ReviewRecord>> callback)
{
    return last(
        server,
        [organization](const Review &review) { return review.organization == organization; },
        context, std::move(callback));
}

RequestHandle ReviewRecorder::one(ServerId server, ReviewId review, QObject *context,
                                  Callback<std::optional<ReviewRecord>> callback)
{
    return last(
        server, [review](const Review &known) { return known.id == review; }, context,
        std::move(callback));
}

RequestHandle ReviewRecorder::last(ServerId server, std::function<bool(const Review &)> isMeant,
                                   QObject *context, Callback<std::optional<ReviewRecord>> callback)
{
    using Call = PendingCall<std::optional<ReviewRecord>>;
    auto call = Call::create(context, std::move(callback));
    const auto read = [this, call](const Review &review) {
        m_store
            .contents(review.id, review.server, this,
                      [this, call, review](const Result<ReviewContents> &answer) {
                          if (answer)
                              call->finish(std::optional(record(review, answer.value())));
                          else
                              call->finish(answer.error());
                      })
            .detach();
    };
    m_store
        .all(server, this,
             [call, isMeant = std::move(isMeant), read](const Result<QList<Review>> &answer) {
                 if (!answer)
                     return call->finish(answer.error());
                 const QList<Review> &all = answer.value();
                 const auto found = std::find_if(all.crbegin(), all.crend(), isMeant);
                 if (found == all.crend())
                     return call->finish(std::optional<ReviewRecord>());
                 read(*found);
             })
        .detach();
    return call->handle();
}

ReviewRecord ReviewRecorder::record(const Review &review, const ReviewContents &contents) const
{
    const ServerSession *session = m_workspace.sessionOf(review.server);
    QHash<TokenKey, ReviewDecision> decisions;
    for (const ReviewDecision &decision : contents.decisions)
        decisions.insert(decision.token, decision);
    ReviewRecord record{ .organization = review.organization,
                         .startedAt = review.startedAt,
                         .signedBy = review.signedBy,
                         .signedAt = review.signedAt,
                         .nextReview = review.nextDue };
    for (const ReviewedToken &seen : contents.tokens) {
        const TokenKey key{ review.server, seen.store, seen.id };
        const Token *token = session ? session->tokens().find(seen.store, seen.id) : nullptr;
        ReviewRecordToken told{ .store = seen.store,
                                .id = seen.id,
                                .description = seen.name,
                                .owner = token ? token->ownerName.toString() : QString() };
        if (const auto decision = decisions.constFind(key); decision != decisions.cend()) {
            told.description = decision->name;
            told.findings = decision->findings;
            told.verdict = decision->verdict;
            told.note = decision->note;
            told.by = decision->by;
            told.at = decision->decidedAt;
            told.outcome = outcomeOf(*decision, session && !token);
            told.actedAt = decision->actedAt;
        }
        record.tokens.append(told);
    }
    return record;
}

} // namespace itm
