// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqlitereplacementstore.h"

#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlstatement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace itm {

namespace {

QVariant millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &milliseconds)
{
    return milliseconds.isNull()
        ? QDateTime()
        : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

TokenId tokenFrom(const QVariant &text)
{
    return TokenId::fromString(text.toString()).value_or(TokenId());
}

Replacement replacementFrom(const QSqlQuery &row, ServerId server)
{
    return { .id = { QUuid::fromString(row.value(0).toString()) },
             .server = server,
             .oldToken = tokenFrom(row.value(1)),
             .newToken = tokenFrom(row.value(2)),
             .creation = { QUuid::fromString(row.value(3).toString()) },
             .stage = static_cast<ReplacementStage>(row.value(4).toInt()),
             .reason = static_cast<ReplacementReason>(row.value(5).toInt()),
             .description = row.value(6).toString(),
             .startedAt = timeFrom(row.value(7)),
             .changedAt = timeFrom(row.value(8)),
             .observedUntil = timeFrom(row.value(9)) };
}

} // namespace

SqliteReplacementStore::SqliteReplacementStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteReplacementStore::put(const Replacement &replacement, QObject *context,
                                          Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(
            QStringLiteral("INSERT OR REPLACE INTO replacement (id, server, old_token, new_token,"
                           " creation, stage, reason, description, started_at, changed_at,"
                           " observed_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            { replacement.id.toString(), replacement.server.toString(),
              replacement.oldToken.toString(), notNull(replacement.newToken.toString()),
              replacement.creation.toString(), static_cast<int>(replacement.stage),
              static_cast<int>(replacement.reason), notNull(replacement.description),
              millisecondsOf(replacement.startedAt), millisecondsOf(replacement.changedAt),
              millisecondsOf(replacement.observedUntil) }),
        context, std::move(callback));
}

RequestHandle SqliteReplacementStore::made(IntentId creation, TokenId successor, QObject *context,
                                           Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(QStringLiteral("UPDATE replacement SET new_token = ?, stage = ?"
                                    " WHERE creation = ? AND stage = ?"),
                     { successor.toString(), static_cast<int>(ReplacementStage::Made),
                       creation.toString(), static_cast<int>(ReplacementStage::Making) }),
        context, std::move(callback));
}

RequestHandle SqliteReplacementStore::remove(ReplacementId id, QObject *context,
                                             Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(QStringLiteral("DELETE FROM replacement WHERE id = ?"), { id.toString() }),
        context, std::move(callback));
}

RequestHandle SqliteReplacementStore::all(ServerId server, QObject *context,
                                          Callback<QList<Replacement>> callback)
{
    const auto read = [server](QSqlDatabase &database) -> Result<QList<Replacement>> {
        QSqlQuery query(database);
        query.prepare(QStringLiteral(
            "SELECT id, old_token, new_token, creation, stage, reason, description, started_at,"
            " changed_at, observed_until FROM replacement WHERE server = ?"
            " ORDER BY started_at, id"));
        query.addBindValue(server.toString());
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        QList<Replacement> replacements;
        while (query.next())
            replacements.append(replacementFrom(query, server));
        return replacements;
    };
    return m_database.run<QList<Replacement>>(read, context, std::move(callback));
}

} // namespace itm
