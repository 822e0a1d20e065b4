// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/inventorydifference.h"
#include "models/core/journalentry.h"
#include "models/core/snapshot.h"

#include <QCoreApplication>

namespace itm {

/// What is told of snapshots of a server and what is different between two. All of it is plain
/// text.
class SnapshotText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SnapshotText)

public:
    /// "25 Nov 2026 09:12, 412 tokens".
    [[nodiscard]] static QString name(const Snapshot &snapshot);
    /// "appeared", "status, description".
    [[nodiscard]] static QString difference(const TokenDifference &difference);
    /// By whom, where the journal knows.
    [[nodiscard]] static QString origin(const std::optional<JournalEntry> &entry);
    /// "3 appeared, 1 vanished, 2 changed."
    [[nodiscard]] static QString summary(const QList<TokenDifference> &differences);
    /// The two were not seen by the same user.
    [[nodiscard]] static QString seenByOthers();
};

} // namespace itm
