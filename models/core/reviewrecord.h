// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

enum class ReviewVerdict : quint8 { Undecided, Keep, Narrow, Deactivate, Delete, AskOwner };

/// What became of a decision.
enum class ReviewOutcome : quint8 {
    NothingToDo,
    Open, ///< decided, not carried out yet
    Done,
    Failed,
    TokenGone, ///< somebody else deleted it meanwhile
};

/// One token as it was when it was decided about, so that a report can name it once it is gone.
struct ReviewedToken final
{
    TokenStore store = TokenStore::V2;
    TokenId id;
    QString description;
    QString owner;
    /// What was wrong with it then: stable names of kinds of findings.
    QStringList findings;
    ReviewVerdict verdict = ReviewVerdict::Undecided;
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
    QDateTime nextReview;
    QList<ReviewedToken> tokens;
};

} // namespace itm
