// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryfindings.h"

#include <QCoreApplication>

namespace itm {

/// What was read of a recovery listing. All of it is plain text.
class RecoveryText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::RecoveryText)

public:
    /// "14 tokens, 2 users, 1 organization read."
    [[nodiscard]] static QString summary(const RecoveryListing &listing);
    /// One sentence, with its line.
    [[nodiscard]] static QString issue(const RecoveryIssue &issue);
    /// Whether the new operator token is there and, if not, why; for a listing with records.
    [[nodiscard]] static QString newOperator(const RecoveryListing &listing);
    /// A few words, for a cell.
    [[nodiscard]] static QString missing(Orphan::Missing missing);
};

} // namespace itm
