// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/summary.h"

#include <QCoreApplication>

namespace itm {

/// What a token may do in one line: "W telegraf · R 3 buckets · R tasks".
class SummaryText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SummaryText)

public:
    /// At most four parts, then how many more. Depends on the summary and the organization only.
    [[nodiscard]] static QString line(const TokenSummary &summary, const Token &token);
    /// "R", "W", "R/W".
    [[nodiscard]] static QString letters(AccessMode mode);
};

} // namespace itm
