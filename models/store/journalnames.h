// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/journalentry.h"

namespace itm {

/// Names that never change: they are part of what the journal's hashes are made over.
[[nodiscard]] QString journalActionName(JournalAction action);
[[nodiscard]] QString journalResultName(JournalResult result);
/// Other for a name of another version.
[[nodiscard]] JournalAction journalActionFrom(const QString &name);
/// Begun for a name of another version: nothing is said about what came of it.
[[nodiscard]] JournalResult journalResultFrom(const QString &name);

} // namespace itm
