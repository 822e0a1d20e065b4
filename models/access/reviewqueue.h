// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/core/reviewdecision.h"

namespace itm {

enum class ReviewState : quint8 {
    /// Nobody has decided yet.
    Open,
    /// The token is another one than was decided on.
    Changed,
    /// Still to be carried out, or to be answered by the owner.
    Decided,
    /// Nothing is left to do.
    Done,
    /// No list shows it any more, and that is not what was decided.
    Gone,
};

/// What findings say of one token.
struct ReviewWeight final
{
    FindingSeverity worst = FindingSeverity::Note;
    int findings = 0;
};

using ReviewWeights = QHash<TokenKey, ReviewWeight>;

/// One token in a review.
struct ReviewEntry final
{
    TokenKey key;
    QString name;
    ReviewState state = ReviewState::Open;
    /// It came after the review had begun.
    bool appeared = false;
    ReviewWeight weight;
    std::optional<ReviewDecision> decision;

    [[nodiscard]] bool isOpen() const
    {
        return state == ReviewState::Open || state == ReviewState::Changed;
    }
};

/// All that a review's queue is made of.
struct ReviewScene final
{
    ServerId server;
    OrganizationId organization;
    /// Of the whole server.
    TokenList tokens;
    /// The server told the list in this run: what is missing in it is gone. Each store by itself.
    bool isListed = false;
    bool isV1Listed = false;
    QList<ReviewedToken> seen;
    QHash<TokenKey, ReviewDecision> decisions;
    ReviewWeights weights;
    /// The old tokens of replacements that are under way.
    QSet<TokenId> replaced;
    QList<ResourceType> types;
    ValueStorage valueStorage = ValueStorage::Unknown;
};

struct ReviewProgress final
{
    int total = 0;
    int open = 0;
    int decided = 0;
    int done = 0;
    int gone = 0;

    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};

/// What a decision is about: status, description, permissions (in any order) and owner.
[[nodiscard]] QString reviewFingerprint(const Token &token);

/// The worst first: by severity and number of findings, then by breadth, then the oldest. What is
/// gone comes last.
[[nodiscard]] QList<ReviewEntry> reviewQueue(const ReviewScene &scene);
[[nodiscard]] ReviewProgress reviewProgress(const QList<ReviewEntry> &queue);

/// Of what is open in the report, by token.
[[nodiscard]] ReviewWeights reviewWeights(const FindingReport &report, ServerId server);

/// Whether the organization is to be reviewed again. Where the last review was signed in days to
/// come, the clock was wrong then or is now, and its date counts for nothing.
[[nodiscard]] bool isReviewDue(const Review &last, const QDate &today);

} // namespace itm
