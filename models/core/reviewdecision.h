// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace itm {

using ReviewId = StrongUuid<struct ReviewTag>;

/// One walk through the tokens of an organization, on this computer only.
struct Review final
{
    ReviewId id;
    ServerId server;
    OrganizationId organization;
    /// As it was when the review began.
    QString organizationName;
    /// UTC, milliseconds, as the clock said then: nothing is put in order by it.
    QDateTime startedAt;
    /// Who was signed in.
    QString startedBy;
    /// When it should have been done; invalid for the first one.
    QDate due;
    /// As typed at the sign-off; what follows is set by it, too.
    QString signedBy;
    QDateTime signedAt;
    /// When the next one is due.
    QDate nextDue;
    /// Tokens that nobody had decided on, and decisions that were not carried out.
    int leftOpen = 0;
    int leftUndone = 0;

    /// Nothing of it changes from then on.
    [[nodiscard]] bool isSigned() const { return signedAt.isValid(); }

    friend bool operator==(const Review &, const Review &) = default;
};

enum class ReviewVerdict : quint8 { Keep, Narrow, Deactivate, Delete, AskOwner };

/// What was decided about one token, and what the token was then. The last one counts.
struct ReviewDecision final
{
    ReviewId review;
    TokenKey token;
    /// What it was called: it may be gone when this is read.
    QString name;
    ReviewVerdict verdict = ReviewVerdict::Keep;
    QString note;
    /// Who was signed in.
    QString by;
    /// UTC, milliseconds.
    QDateTime decidedAt;
    /// reviewFingerprint(): with another one the token has to be looked at again.
    QString fingerprint;
    /// What was wrong with the token then: stable names of kinds of findings. None: not known.
    std::optional<QStringList> findings;
    /// When it was first seen to be carried out; invalid until then.
    QDateTime actedAt;

    friend bool operator==(const ReviewDecision &, const ReviewDecision &) = default;
};

/// A token that a review has come across.
struct ReviewedToken final
{
    TokenStore store = TokenStore::V2;
    TokenId id;
    QString name;
    /// It was not there when the review began.
    bool appeared = false;

    friend bool operator==(const ReviewedToken &, const ReviewedToken &) = default;
};

struct ReviewContents final
{
    QList<ReviewedToken> tokens;
    QList<ReviewDecision> decisions;
};

} // namespace itm
