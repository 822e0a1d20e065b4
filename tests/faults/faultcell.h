// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/operation.h"

#include <QSet>

namespace itm::test {

/// One operation met by one fault, at every moment at which it can: what went wrong, and what was
/// read on the way.
class FaultCell final
{
public:
    FaultCell(const Operation &operation, const WorldFault &fault);

    [[nodiscard]] static bool isApplicable(const Operation &operation, const WorldFault &fault);

    /// Empty: all is well.
    [[nodiscard]] QString run();
    /// Kinds that were read, and what else can be said of it, for the table.
    [[nodiscard]] const QSet<QString> &read() const { return m_read; }
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    [[nodiscard]] QList<Moment> moments() const;
    [[nodiscard]] QString attempt(const Moment &moment);
    [[nodiscard]] QString judge(FaultWorld &world, const Outcome &outcome, const Moment &moment);
    [[nodiscard]] QString judgeError(const Error &error, const Moment &moment);
    [[nodiscard]] bool isQuiet(const Moment &moment) const;
    [[nodiscard]] QString tryAgain(FaultWorld &world);

    const Operation &m_operation;
    const WorldFault &m_fault;
    QSet<QString> m_read;
    int m_attempts = 0;
    bool m_isMet = false;
};

} // namespace itm::test
