// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/eraserows.h"

#include "models/store/databasefile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace itm {

namespace {

Result<Done> erase(const QSqlDatabase &database, LocalRows rows)
{
    QSqlQuery query(database);
    QStringList statements{ QStringLiteral("PRAGMA secure_delete = ON") };
    for (const QString &table : tablesOf(rows))
        statements << QStringLiteral("DELETE FROM ") + table;
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return databaseError(query.lastError(), database.databaseName());
    }
    return Done();
}

Result<LocalRowCounts> count(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT (SELECT COUNT(*) FROM inventory),"
                                   " (SELECT COUNT(*) FROM saved_value),"
                                   " (SELECT COUNT(*) FROM replacement)"
                                   " + (SELECT COUNT(*) FROM intent)"))
        || !query.next())
        return databaseError(query.lastError(), database.databaseName());
    return LocalRowCounts{ .lists = query.value(0).toInt(),
                           .savedValues = query.value(1).toInt(),
                           .underWay = query.value(2).toInt() };
}

} // namespace

QStringList tablesOf(LocalRows rows)
{
    if (rows == LocalRows::SavedValues)
        return { QStringLiteral("saved_value") };
    return { QStringLiteral("inventory_token"), QStringLiteral("inventory_set"),
             QStringLiteral("inventory"),       QStringLiteral("bucket_name"),
             QStringLiteral("replacement"),     QStringLiteral("intent"),
             QStringLiteral("snapshot_token"),  QStringLiteral("snapshot_set"),
             QStringLiteral("snapshot"),        QStringLiteral("accepted_finding"),
             QStringLiteral("log_sighting"),    QStringLiteral("log_period"),
             QStringLiteral("token_note"),      QStringLiteral("review_token"),
             QStringLiteral("review_decision"), QStringLiteral("review"),
             QStringLiteral("journal"),         QStringLiteral("journal_head") };
}

RequestHandle countRows(LocalDatabase &database, QObject *context,
                        Callback<LocalRowCounts> callback)
{
    return database.run<LocalRowCounts>([](QSqlDatabase &open) { return count(open); }, context,
                                        std::move(callback));
}

RequestHandle eraseRows(LocalDatabase &database, LocalRows rows, QObject *context,
                        Callback<Done> callback)
{
    RequestHandle handle = database.run<Done>(
        [rows](QSqlDatabase &open) { return erase(open, rows); }, context, std::move(callback));
    database.shrink();
    return handle;
}

} // namespace itm
