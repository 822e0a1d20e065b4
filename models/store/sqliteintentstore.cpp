// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqliteintentstore.h"

#include "models/store/databasefile.h"
#include "models/store/draftjson.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlstatement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace itm {

namespace {

QVariantList valuesOf(const TokenKey &key)
{
    return { key.server.toString(), static_cast<int>(key.store), key.id.toString() };
}

Intent intentFrom(const QSqlQuery &row, ServerId server)
{
    Intent intent{ .id = { QUuid::fromString(row.value(0).toString()) }, .server = server };
    if (const auto draft = draftFromJson(row.value(1).toString().toUtf8()))
        intent.draft = *draft;
    intent.newestBefore = TokenId::fromString(row.value(2).toString()).value_or(TokenId());
    intent.created = TokenId::fromString(row.value(3).toString()).value_or(TokenId());
    intent.startedAt = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC);
    intent.url = QUrl(row.value(5).toString());
    return intent;
}

} // namespace

SqliteIntentStore::SqliteIntentStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteIntentStore::begin(const Intent &intent, QObject *context,
                                       Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(QStringLiteral("INSERT INTO intent (id, server, draft, newest_before, created,"
                                    " started_at, url) VALUES (?, ?, ?, ?, '', ?, ?)"),
                     { intent.id.toString(), intent.server.toString(),
                       QString::fromUtf8(draftToJson(intent.draft)),
                       notNull(intent.newestBefore.toString()),
                       intent.startedAt.toMSecsSinceEpoch(), notNull(intent.url.toString()) }),
        context, std::move(callback));
}

RequestHandle SqliteIntentStore::created(IntentId id, TokenId token, QObject *context,
                                         Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(QStringLiteral("UPDATE intent SET created = ? WHERE id = ?"),
                     { token.toString(), id.toString() }),
        context, std::move(callback));
}

RequestHandle SqliteIntentStore::close(IntentId id, QObject *context, Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(QStringLiteral("DELETE FROM intent WHERE id = ?"), { id.toString() }), context,
        std::move(callback));
}

RequestHandle SqliteIntentStore::open(ServerId server, QObject *context,
                                      Callback<QList<Intent>> callback)
{
    const auto read = [server](QSqlDatabase &database) -> Result<QList<Intent>> {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("SELECT id, draft, newest_before, created, started_at, url"
                                     " FROM intent WHERE server = ? ORDER BY started_at"));
        query.addBindValue(server.toString());
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        QList<Intent> intents;
        while (query.next())
            intents.append(intentFrom(query, server));
        return intents;
    };
    return m_database.run<QList<Intent>>(read, context, std::move(callback));
}

SqliteSavedValueIndex::SqliteSavedValueIndex(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteSavedValueIndex::add(const TokenKey &key, QObject *context,
                                         Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(
            QStringLiteral(
                "INSERT OR IGNORE INTO saved_value (server, store, token) VALUES (?, ?, ?)"),
            valuesOf(key)),
        context, std::move(callback));
}

RequestHandle SqliteSavedValueIndex::remove(const TokenKey &key, QObject *context,
                                            Callback<Done> callback)
{
    return m_database.run<Done>(
        sqlStatement(
            QStringLiteral("DELETE FROM saved_value WHERE server = ? AND store = ? AND token = ?"),
            valuesOf(key)),
        context, std::move(callback));
}

RequestHandle SqliteSavedValueIndex::all(ServerId server, QObject *context,
                                         Callback<QList<TokenKey>> callback)
{
    const auto read = [server](QSqlDatabase &database) -> Result<QList<TokenKey>> {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("SELECT store, token FROM saved_value WHERE server = ?"));
        query.addBindValue(server.toString());
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        QList<TokenKey> keys;
        while (query.next()) {
            const auto id = TokenId::fromString(query.value(1).toString());
            if (id)
                keys.append({ server, static_cast<TokenStore>(query.value(0).toInt()), *id });
        }
        return keys;
    };
    return m_database.run<QList<TokenKey>>(read, context, std::move(callback));
}

RequestHandle SqliteSavedValueIndex::servers(QObject *context, Callback<QList<ServerId>> callback)
{
    const auto read = [](QSqlDatabase &database) -> Result<QList<ServerId>> {
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("SELECT DISTINCT server FROM saved_value ORDER BY server")))
            return databaseError(query.lastError(), database.databaseName());
        QList<ServerId> servers;
        while (query.next())
            servers << ServerId{ QUuid::fromString(query.value(0).toString()) };
        return servers;
    };
    return m_database.run<QList<ServerId>>(read, context, std::move(callback));
}

} // namespace itm
