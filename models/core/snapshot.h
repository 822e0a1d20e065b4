// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// One day's first complete list of a server, without values.
struct Snapshot final
{
    /// Grows with each one that is taken; the order of snapshots, whatever clocks say.
    qint64 id = 0;
    /// UTC.
    QDateTime takenAt;
    qint64 tokens = 0;
    /// By whom the server was asked: others may see less of it.
    QString seenBy;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

using Snapshots = QList<Snapshot>;

/// Of two snapshots what they do not have in common.
struct SnapshotPair final
{
    TokenList before;
    TokenList after;
};

} // namespace itm
