// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/abilities.h"
#include "models/access/reviewqueue.h"
#include "models/core/error.h"
#include "models/words/nametext.h"

namespace itm {

/// Reviews in words. Plain text.
class ReviewText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ReviewText)

public:
    /// "Keep", "Ask the owner".
    [[nodiscard]] static QString verdict(ReviewVerdict verdict);
    /// One word or two: what became of the token in the review.
    [[nodiscard]] static QString state(const ReviewEntry &entry, bool isKept);
    /// The same as one sign, beside words only.
    [[nodiscard]] static QString sign(const ReviewEntry &entry, bool isKept);
    /// What there is to say of it before a decision; a line each, empty where there is nothing.
    [[nodiscard]] static QStringList standing(const ReviewEntry &entry, bool isKept);
    [[nodiscard]] static QString progress(const ReviewProgress &progress);
    /// Of an organization, a line each. `last` and `open` may be missing.
    [[nodiscard]] static QStringList history(const std::optional<Review> &last,
                                             const std::optional<Review> &open, const QDate &today);
    /// "The review of factory was due on 3 Mar 2026."
    [[nodiscard]] static QString due(const Review &last);
    [[nodiscard]] static QString signedOff(const Review &review);
    /// What a sign-off leaves behind; empty: nothing.
    [[nodiscard]] static QString left(const ReviewProgress &progress);
    /// What could not be kept, and why.
    [[nodiscard]] static QString failed(const Error &error);
    /// For whoever owns the token: what it is, what it may do, and the questions. Holds no secret.
    [[nodiscard]] static QString question(const Token &token, const QString &kind,
                                          const Abilities &abilities,
                                          const OrganizationNames &names, const QString &server);
};

} // namespace itm
