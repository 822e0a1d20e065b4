// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

class QSqlDatabase;
class QSqlError;

namespace itm {

/// What an error of SQLite means for the user: StoreFull, StoreReadOnly, StoreCorrupt, StoreFailed.
[[nodiscard]] Error databaseError(const QSqlError &error, const QString &path);

/// Brings the open database to the newest schema, each step in a transaction of its own.
/// StoreNewer: a later version of the program wrote it, nothing was changed.
[[nodiscard]] std::optional<Error> migrate(QSqlDatabase &database);

/// Renames a file that cannot be used, with its companions, and returns its new path; empty where
/// that failed. Never overwrites.
[[nodiscard]] QString setAside(const QString &path);

/// Makes the folder of the file (0700) if missing.
[[nodiscard]] std::optional<Error> prepareFolder(const QString &path);

/// Makes the folder as well, and the file if missing; either way it is for the user only (0600).
[[nodiscard]] std::optional<Error> prepareFile(const QString &path);

} // namespace itm
