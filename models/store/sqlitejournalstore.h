// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/journalstore.h"

class QSqlDatabase;

namespace itm {

class LocalDatabase;

/// The journal in the local database, which outlives this. The hash of an entry is SHA-256 over the
/// one before and over each field with its length; a row beside the journal tells the last one, so
/// that a cut at the end shows.
class SqliteJournalStore final : public JournalStore
{
public:
    explicit SqliteJournalStore(LocalDatabase &database);

    /// append() as a part of other work on the database, in its transaction.
    static Result<Done> appendTo(QSqlDatabase &database, const JournalEntries &entries);

    RequestHandle append(JournalEntries entries, QObject *context,
                         Callback<Done> callback) override;
    RequestHandle newest(int count, QObject *context, Callback<JournalEntries> callback) override;
    RequestHandle check(QObject *context, Callback<JournalCheck> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
