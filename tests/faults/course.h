// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/operation.h"

namespace itm::test {

/// Of one undisturbed run: what it asks, in the order in which it came.
struct Course final
{
    /// Empty: all is well.
    QString trouble;
    QByteArrayList requests;
    int keychainCalls = 0;
    int diskWrites = 0;
};

/// From one run for each operation. Trouble also where the operation is not what it is said to be:
/// what it works with, whether it changes anything and how that shows.
[[nodiscard]] const Course &knownCourseOf(const Operation &operation);

/// The world made, connected and prepared for it; empty: it worked.
[[nodiscard]] QString make(const Operation &operation, FaultWorld &world);
[[nodiscard]] std::shared_ptr<Outcome> begin(const Operation &operation, FaultWorld &world);
[[nodiscard]] bool isEnded(const std::shared_ptr<Outcome> &outcome);

} // namespace itm::test
