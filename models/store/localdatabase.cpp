// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/localdatabase.h"

#include "models/store/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace itm {

namespace {

QString newConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("itm-local-%1").arg(++counter);
}

/// Reading every page of a long inventory at each start would take longer than showing it. What a
/// larger file hides shows when it is read, and is looked for at the next start.
constexpr qint64 LargestFileChecked = 4 * 1024 * 1024;

QString suspicion(const QString &path)
{
    return path + QStringLiteral(".check");
}

bool isToBeChecked(const QString &path)
{
    return QFileInfo(path).size() <= LargestFileChecked || QFile::exists(suspicion(path));
}

std::optional<Error> check(const QSqlDatabase &database, const QString &path)
{
    if (!isToBeChecked(path))
        return std::nullopt;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return databaseError(query.lastError(), path);
    if (query.value(0).toString() != QLatin1String("ok"))
        return Error{ .kind = ErrorKind::StoreCorrupt, .subject = path };
    QFile::remove(suspicion(path));
    return std::nullopt;
}

std::optional<Error> openFile(const QString &path, const QString &connection)
{
    if (const auto error = prepareFile(path))
        return error;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    if (!database.open())
        return databaseError(database.lastError(), path);
    QSqlQuery query(database);
    // FULL: an intent must survive a power cut before the POST leaves (design §5).
    for (const QString &pragma :
         { QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
           QStringLiteral("PRAGMA foreign_keys = ON") }) {
        if (!query.exec(pragma))
            return databaseError(query.lastError(), path);
    }
    query.finish();
    if (const auto error = check(database, path))
        return error;
    return migrate(database);
}

void closeFile(const QString &connection)
{
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

} // namespace

LocalDatabase::LocalDatabase(const QString &path)
    : m_state(std::make_shared<State>())
{
    m_state->path = path;
    m_state->connection = newConnectionName();
    m_worker.post([state = m_state] { open(*state); });
}

LocalDatabase::~LocalDatabase()
{
    // An intent that is being closed shall not be found again at the next start.
    m_worker.post([state = m_state] { closeFile(state->connection); });
    m_worker.waitForAll();
}

RequestHandle LocalDatabase::report(QObject *context, Callback<DatabaseReport> callback)
{
    return m_worker.run<DatabaseReport>(
        [state = m_state]() -> Result<DatabaseReport> {
            if (state->error)
                return *state->error;
            return state->report;
        },
        context, std::move(callback));
}

void LocalDatabase::shrink()
{
    m_worker.post([state = m_state] {
        if (state->error)
            return;
        QSqlQuery query(QSqlDatabase::database(state->connection, false));
        query.exec(QStringLiteral("VACUUM"));
        query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    });
}

void LocalDatabase::open(State &state)
{
    state.error = openFile(state.path, state.connection);
    if (!state.error)
        return;
    const ErrorKind kind = state.error->kind;
    if (kind != ErrorKind::StoreCorrupt && kind != ErrorKind::StoreNewer)
        return;
    closeFile(state.connection);
    QFile::remove(suspicion(state.path));
    state.report.reason = kind;
    state.report.setAside = setAside(state.path);
    // Not renamed: it stays as it is, and this run goes without a database.
    if (!state.report.setAside.isEmpty())
        state.error = openFile(state.path, state.connection);
}

std::optional<Error>
LocalDatabase::transact(const State &state,
                        const std::function<std::optional<Error>(QSqlDatabase &)> &work)
{
    if (state.error)
        return state.error;
    QSqlDatabase database = QSqlDatabase::database(state.connection, false);
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return databaseError(query.lastError(), state.path);
    const auto suspect = [&state](const std::optional<Error> &error) {
        if (error && error->kind == ErrorKind::StoreCorrupt)
            Q_UNUSED(prepareFile(suspicion(state.path)))
    };
    if (const auto error = work(database)) {
        suspect(error);
        // After some errors SQLite has rolled back by itself and refuses this.
        query.exec(QStringLiteral("ROLLBACK"));
        return error;
    }
    if (query.exec(QStringLiteral("COMMIT")))
        return std::nullopt;
    const Error error = databaseError(query.lastError(), state.path);
    query.exec(QStringLiteral("ROLLBACK"));
    suspect(error);
    return error;
}

} // namespace itm
