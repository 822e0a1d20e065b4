// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace itm {

namespace {

// SQLite's own result codes, which Qt passes on as text.
constexpr int SqliteReadOnly = 8;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteCannotOpen = 14;
constexpr int SqliteNotADatabase = 26;
// Extended codes: a quota, or no room for the shared memory of the log.
constexpr int SqliteWriteFailed = 778;
constexpr int SqliteNoSharedMemory = 4874;

QStringList acceptedFindings()
{
    return { QStringLiteral(
        "CREATE TABLE accepted_finding (server TEXT NOT NULL, finding TEXT NOT NULL,"
        " store INTEGER NOT NULL, token TEXT NOT NULL, evidence TEXT NOT NULL,"
        " reason TEXT NOT NULL, accepted_by TEXT NOT NULL, accepted_at INTEGER NOT NULL,"
        " until INTEGER NOT NULL, PRIMARY KEY (server, finding, store, token)) STRICT") };
}

/// What server logs told: ids and times.
QStringList logTables()
{
    return { QStringLiteral("CREATE TABLE log_sighting (server TEXT NOT NULL,"
                            " token INTEGER NOT NULL, seen INTEGER NOT NULL,"
                            " leaked INTEGER NOT NULL, PRIMARY KEY (server, token))"
                            " STRICT, WITHOUT ROWID"),
             QStringLiteral("CREATE TABLE log_period (server TEXT NOT NULL,"
                            " begins INTEGER NOT NULL, ends INTEGER NOT NULL,"
                            " PRIMARY KEY (server, begins)) STRICT, WITHOUT ROWID") };
}

/// What the user noted about tokens: tags a line each, the date as in ISO 8601 or empty.
QStringList noteTables()
{
    return { QStringLiteral("CREATE TABLE token_note (server TEXT NOT NULL,"
                            " store INTEGER NOT NULL, token TEXT NOT NULL, text TEXT NOT NULL,"
                            " tags TEXT NOT NULL, review_by TEXT NOT NULL,"
                            " PRIMARY KEY (server, store, token)) STRICT, WITHOUT ROWID") };
}

QStringList reviews()
{
    return {
        QStringLiteral(
            "CREATE TABLE review (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
            " server TEXT NOT NULL, organization TEXT NOT NULL, organization_name TEXT NOT NULL,"
            " started_at INTEGER NOT NULL, started_by TEXT NOT NULL, due TEXT NOT NULL,"
            " signed_by TEXT NOT NULL, signed_at INTEGER, next_due TEXT NOT NULL,"
            " left_open INTEGER NOT NULL, left_undone INTEGER NOT NULL) STRICT"),
        // One at a time.
        QStringLiteral("CREATE UNIQUE INDEX review_open ON review (server, organization)"
                       " WHERE signed_at IS NULL"),
        QStringLiteral("CREATE TABLE review_token (review TEXT NOT NULL, store INTEGER NOT NULL,"
                       " token TEXT NOT NULL, name TEXT NOT NULL, appeared INTEGER NOT NULL,"
                       " PRIMARY KEY (review, store, token)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE review_decision (review TEXT NOT NULL, store INTEGER NOT NULL,"
                       " token TEXT NOT NULL, name TEXT NOT NULL, verdict INTEGER NOT NULL,"
                       " note TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at INTEGER NOT NULL,"
                       " fingerprint TEXT NOT NULL, acted_at INTEGER,"
                       " PRIMARY KEY (review, store, token)) STRICT, WITHOUT ROWID"),
    };
}

/// What this program did, and what its last entry is.
QStringList journalTables()
{
    return {
        QStringLiteral(
            "CREATE TABLE journal (seq INTEGER PRIMARY KEY, time INTEGER NOT NULL,"
            " operation TEXT NOT NULL, connection TEXT NOT NULL, server TEXT NOT NULL,"
            " connection_name TEXT NOT NULL, acting_user TEXT NOT NULL, action TEXT NOT NULL,"
            " result TEXT NOT NULL, store INTEGER NOT NULL, token TEXT NOT NULL,"
            " description TEXT NOT NULL, organization TEXT NOT NULL,"
            " organization_name TEXT NOT NULL, record_before TEXT NOT NULL,"
            " record_after TEXT NOT NULL, note TEXT NOT NULL, hash BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE journal_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
                       " seq INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"),
    };
}

/// What stood on each server on some days. A row is valid from one snapshot until before another;
/// 0: it still is.
QStringList snapshotTables()
{
    return {
        QStringLiteral("CREATE TABLE snapshot (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " server TEXT NOT NULL, taken_at INTEGER NOT NULL, tokens INTEGER NOT NULL,"
                       " seen_by TEXT NOT NULL, is_complete INTEGER NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX snapshot_by_server ON snapshot (server, id)"),
        QStringLiteral("CREATE TABLE snapshot_set (id INTEGER PRIMARY KEY, server TEXT NOT NULL,"
                       " digest BLOB NOT NULL, permissions TEXT NOT NULL,"
                       " UNIQUE (server, digest)) STRICT"),
        QStringLiteral(
            "CREATE TABLE snapshot_token (server TEXT NOT NULL, until_snapshot INTEGER NOT NULL,"
            " store INTEGER NOT NULL, id INTEGER NOT NULL, from_snapshot INTEGER NOT NULL,"
            " fingerprint INTEGER NOT NULL, status INTEGER NOT NULL, description TEXT NOT NULL,"
            " organization INTEGER NOT NULL, organization_name TEXT NOT NULL,"
            " owner INTEGER NOT NULL, owner_name TEXT NOT NULL, v1_user TEXT NOT NULL,"
            " permission_set INTEGER NOT NULL,"
            " PRIMARY KEY (server, until_snapshot, store, id, from_snapshot)) STRICT,"
            " WITHOUT ROWID"),
    };
}

/// What was wrong with a token when it was decided about, a line each; NULL: not known.
QStringList findingsOfDecisions()
{
    return { QStringLiteral("ALTER TABLE review_decision ADD COLUMN findings TEXT") };
}

/// Where a creation was asked for; empty: not known.
QStringList addressesOfIntents()
{
    return { QStringLiteral("ALTER TABLE intent ADD COLUMN url TEXT NOT NULL DEFAULT ''") };
}

/// One list of statements per schema version, in order. Old entries are never changed.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps{
        {
            QStringLiteral("CREATE TABLE intent (id TEXT PRIMARY KEY, server TEXT NOT NULL,"
                           " draft TEXT NOT NULL, newest_before TEXT NOT NULL,"
                           " created TEXT NOT NULL, started_at INTEGER NOT NULL) STRICT"),
            QStringLiteral("CREATE TABLE saved_value (server TEXT NOT NULL, store INTEGER NOT NULL,"
                           " token TEXT NOT NULL, PRIMARY KEY (server, store, token)) STRICT"),
        },
        {
            QStringLiteral("CREATE TABLE inventory (server TEXT PRIMARY KEY,"
                           " generation INTEGER NOT NULL, taken_at INTEGER NOT NULL,"
                           " header TEXT NOT NULL) STRICT"),
            QStringLiteral("CREATE TABLE inventory_set (id INTEGER PRIMARY KEY,"
                           " server TEXT NOT NULL, generation INTEGER NOT NULL,"
                           " fingerprint INTEGER NOT NULL, permissions TEXT NOT NULL) STRICT"),
            QStringLiteral("CREATE INDEX inventory_set_by_content"
                           " ON inventory_set (server, generation, fingerprint)"),
            QStringLiteral(
                "CREATE TABLE inventory_token (server TEXT NOT NULL, generation INTEGER NOT NULL,"
                " store INTEGER NOT NULL, id INTEGER NOT NULL, sort_key TEXT NOT NULL,"
                " description TEXT NOT NULL, organization INTEGER NOT NULL,"
                " organization_name TEXT NOT NULL, owner INTEGER NOT NULL,"
                " owner_name TEXT NOT NULL, status INTEGER NOT NULL,"
                " server_value INTEGER NOT NULL, created INTEGER, updated INTEGER,"
                " v1_user TEXT NOT NULL, permission_set INTEGER NOT NULL,"
                " PRIMARY KEY (server, generation, store, id)) STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX inventory_token_by_name"
                           " ON inventory_token (server, generation, sort_key, id)"),
        },
        {
            QStringLiteral(
                "CREATE TABLE replacement (id TEXT PRIMARY KEY, server TEXT NOT NULL,"
                " old_token TEXT NOT NULL, new_token TEXT NOT NULL, creation TEXT NOT NULL,"
                " stage INTEGER NOT NULL, reason INTEGER NOT NULL, description TEXT NOT NULL,"
                " started_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,"
                " observed_until INTEGER) STRICT"),
            QStringLiteral("CREATE INDEX replacement_by_creation ON replacement (creation)"),
        },
        {
            QStringLiteral("CREATE TABLE bucket_name (server TEXT NOT NULL,"
                           " bucket INTEGER NOT NULL, name TEXT NOT NULL,"
                           " PRIMARY KEY (server, bucket)) STRICT, WITHOUT ROWID"),
        },
        {
            QStringLiteral("CREATE TABLE value_digest (name TEXT PRIMARY KEY,"
                           " digest BLOB NOT NULL) STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX value_digest_by_digest ON value_digest (digest)"),
        },
        acceptedFindings(),
        logTables(),
        noteTables(),
        reviews(),
        journalTables(),
        snapshotTables(),
        findingsOfDecisions(),
        addressesOfIntents(),
    };
    return steps;
}

std::optional<Error> runAll(QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return databaseError(query.lastError(), database.databaseName());
    }
    return std::nullopt;
}

} // namespace

Error databaseError(const QSqlError &error, const QString &path)
{
    // Extended codes carry the basic one in their low byte.
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended & 0xff;
    ErrorKind kind = ErrorKind::StoreFailed;
    if (code == SqliteFull || extended == SqliteWriteFailed || extended == SqliteNoSharedMemory)
        kind = ErrorKind::StoreFull;
    else if (code == SqliteReadOnly || code == SqliteCannotOpen)
        kind = ErrorKind::StoreReadOnly;
    else if (code == SqliteCorrupt || code == SqliteNotADatabase)
        kind = ErrorKind::StoreCorrupt;
    return { .kind = kind, .subject = path };
}

std::optional<Error> migrate(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return databaseError(query.lastError(), database.databaseName());
    const auto newest = static_cast<int>(migrations().size());
    const int current = query.value(0).toInt();
    query.finish();
    if (current > newest)
        return Error{ .kind = ErrorKind::StoreNewer, .subject = database.databaseName() };
    for (int version = current; version < newest; ++version) {
        QStringList step{ QStringLiteral("BEGIN IMMEDIATE") };
        step += migrations().at(version);
        step << QStringLiteral("PRAGMA user_version = %1").arg(version + 1)
             << QStringLiteral("COMMIT");
        if (const auto error = runAll(database, step)) {
            QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
            return error;
        }
    }
    return std::nullopt;
}

QString setAside(const QString &path)
{
    const QString stamp
        = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString target = attempt == 0
            ? QStringLiteral("%1.set-aside-%2").arg(path, stamp)
            : QStringLiteral("%1.set-aside-%2-%3").arg(path, stamp).arg(attempt);
        if (QFile::exists(target))
            continue;
        if (!QFile::rename(path, target))
            return {};
        for (const QString &companion : { QStringLiteral("-wal"), QStringLiteral("-shm") })
            QFile::rename(path + companion, target + companion);
        return target;
    }
    return {};
}

std::optional<Error> prepareFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return std::nullopt;
    if (!QDir().mkpath(folder))
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = folder };
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return std::nullopt;
}

std::optional<Error> prepareFile(const QString &path)
{
    if (const auto error = prepareFolder(path))
        return error;
    constexpr auto forUserOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (file.exists()) {
        // A copy put back by hand is often readable for all.
        file.setPermissions(forUserOnly);
        return std::nullopt;
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, forUserOnly))
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = path };
    return std::nullopt;
}

} // namespace itm
