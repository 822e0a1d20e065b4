// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/replacementprogress.h"

#include <QCoreApplication>

namespace itm {

/// How far the replacement of a token has come. All of it is plain text.
class ReplacementText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ReplacementText)

public:
    /// A few words for a list: "both work", "old token off, watched until 3 Mar 2026 14:02".
    [[nodiscard]] static QString state(const Replacement &replacement,
                                       const ReplacementFacts &facts, const QDateTime &now);
    /// What to do next, and why, in one or two sentences.
    [[nodiscard]] static QString advice(const Replacement &replacement,
                                        const ReplacementFacts &facts, const QDateTime &now);
    /// A sentence about the old or the new token, for its remarks.
    [[nodiscard]] static QString remark(const Replacement &replacement, TokenId token,
                                        const QDateTime &now);
    [[nodiscard]] static QString reason(ReplacementReason reason);
    /// What has ended a replacement that nobody was looking at; empty where the user did it.
    [[nodiscard]] static QString ended(const Replacement &replacement, ReplacementEnd end);
};

} // namespace itm
