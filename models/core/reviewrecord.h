// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/reviewdecision.h"

#include <optional>

namespace itm {

/// What became of a decision.
enum class ReviewOutcome : quint8 {
    NothingToDo,
    Open, ///< decided, not carried out yet
    Done,
    TokenGone, ///< somebody else deleted it meanwhile
};

/// One token of a review as a report tells it, also once it is gone.
struct ReviewRecordToken final
{
    TokenStore store = TokenStore::V2;
    TokenId id;
    QString description;
    QString owner;
    /// What was wrong with it when it was decided about: stable names of kinds of findings. None:
    /// that is not known, or nobody has decided.
    std::optional<QStringList> findings;
    /// None: nobody has decided yet.
    std::optional<ReviewVerdict> verdict;
    QString note;
    /// Who decided, and when: UTC, milliseconds.
    QString by;
    QDateTime at;
    ReviewOutcome outcome = ReviewOutcome::NothingToDo;
    /// Invalid: not yet.
    QDateTime actedAt;
};

/// A walk through the tokens of one organization, as a report tells it. Times are UTC.
struct ReviewRecord final
{
    OrganizationId organization;
    QDateTime startedAt;
    /// Empty and invalid: not signed off yet.
    QString signedBy;
    QDateTime signedAt;
    /// Invalid: none was agreed on.
    QDate nextReview;
    QList<ReviewRecordToken> tokens;
};

} // namespace itm
