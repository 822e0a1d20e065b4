// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/localdatabase.h"

namespace itm {

/// Which part of the local database goes.
enum class LocalRows : quint8 {
    /// Lists and snapshots, names of buckets, the journal, reviews, notes, accepted findings, what
    /// logs told, creations and replacements under way. Which tokens have a saved value stays:
    /// without that nobody could find these values again.
    History,
    /// Those of all saved values.
    SavedValues,
};

/// Their tables. Digests of saved secrets are in neither: each goes with its entry of the keychain.
[[nodiscard]] QStringList tablesOf(LocalRows rows);

/// How much the local database holds.
struct LocalRowCounts final
{
    int lists = 0;
    int savedValues = 0;
    /// Creations and replacements under way.
    int underWay = 0;
};

[[nodiscard]] RequestHandle countRows(LocalDatabase &database, QObject *context,
                                      Callback<LocalRowCounts> callback);

/// Erases these rows for good: what they held is overwritten, and the file becomes smaller. Answers
/// as LocalDatabase::run() does; the database goes on working.
[[nodiscard]] RequestHandle eraseRows(LocalDatabase &database, LocalRows rows, QObject *context,
                                      Callback<Done> callback);

} // namespace itm
