// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/rescue.h"

#include <QCoreApplication>
#include <QDateTime>

namespace itm {

/// Values that a server still shows and will not after an upgrade (fact sheet §4). Plain text.
class RescueText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::RescueText)

public:
    /// "14 of 17 values are still readable …"
    [[nodiscard]] static QString banner(const RescueCounts &counts);
    /// What hashing does and what cannot be taken back, a sentence each.
    [[nodiscard]] static QStringList explanation();
    /// Of one value, for a cell.
    [[nodiscard]] static QString state(const RescueRow &row);
    /// What has been reached.
    [[nodiscard]] static QString summary(const RescueRows &rows);
    /// For the change ticket: whose values are saved and whose are not; never a value.
    [[nodiscard]] static QString report(const RescueRows &rows, const QString &server,
                                        const QDateTime &when);
    /// The same as a table (RFC 4180).
    [[nodiscard]] static QString csv(const RescueRows &rows);
};

} // namespace itm
