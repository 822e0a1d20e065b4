// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/lastseenstore.h"

#include "models/access/logperiods.h"
#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace itm {

namespace {

Error errorOf(const QSqlQuery &query, const QSqlDatabase &database)
{
    return databaseError(query.lastError(), database.databaseName());
}

Result<LastSeen> readAll(QSqlDatabase &database, const QString &server)
{
    LastSeen all;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT begins, ends FROM log_period WHERE server = ? ORDER BY begins"));
    query.addBindValue(server);
    if (!query.exec())
        return errorOf(query, database);
    while (query.next())
        addPeriod(all.periods, { query.value(0).toLongLong(), query.value(1).toLongLong() });
    query.prepare(QStringLiteral("SELECT token, seen, leaked FROM log_sighting WHERE server = ?"));
    query.addBindValue(server);
    if (!query.exec())
        return errorOf(query, database);
    while (query.next())
        all.tokens.insert(TokenId(static_cast<quint64>(query.value(0).toLongLong())),
                          { query.value(1).toLongLong(), query.value(2).toLongLong() });
    return all;
}

std::optional<Error> writeTokens(QSqlDatabase &database, const QString &server,
                                 const LastSeen &more)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT INTO log_sighting (server, token, seen, leaked)"
                                 " VALUES (?, ?, ?, ?) ON CONFLICT (server, token) DO UPDATE SET"
                                 " seen = max(seen, excluded.seen),"
                                 " leaked = max(leaked, excluded.leaked)"));
    for (auto one = more.tokens.cbegin(); one != more.tokens.cend(); ++one) {
        query.bindValue(0, server);
        query.bindValue(1, static_cast<qint64>(one.key().value()));
        query.bindValue(2, one->seenAt);
        query.bindValue(3, one->leakedAt);
        if (!query.exec())
            return errorOf(query, database);
    }
    return std::nullopt;
}

std::optional<Error> writePeriods(QSqlDatabase &database, const QString &server,
                                  const LogPeriods &periods)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("DELETE FROM log_period WHERE server = ?"));
    query.addBindValue(server);
    if (!query.exec())
        return errorOf(query, database);
    query.prepare(QStringLiteral("INSERT INTO log_period (server, begins, ends) VALUES (?, ?, ?)"));
    for (const LogPeriod &period : periods) {
        query.bindValue(0, server);
        query.bindValue(1, period.from);
        query.bindValue(2, period.until);
        if (!query.exec())
            return errorOf(query, database);
    }
    return std::nullopt;
}

} // namespace

LastSeenStore::LastSeenStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle LastSeenStore::add(ServerId server, const LastSeen &more, QObject *context,
                                 Callback<LastSeen> callback)
{
    const auto join = [name = server.toString(), more](QSqlDatabase &database) -> Result<LastSeen> {
        Result<LastSeen> known = readAll(database, name);
        if (!known)
            return known;
        LastSeen whole = known.takeValue();
        addLastSeen(whole, more);
        if (const auto error = writeTokens(database, name, more))
            return *error;
        if (const auto error = writePeriods(database, name, whole.periods))
            return *error;
        return whole;
    };
    return m_database.run<LastSeen>(join, context, std::move(callback));
}

RequestHandle LastSeenStore::all(ServerId server, QObject *context, Callback<LastSeen> callback)
{
    return m_database.run<LastSeen>(
        [name = server.toString()](QSqlDatabase &database) { return readAll(database, name); },
        context, std::move(callback));
}

} // namespace itm
