// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/inventoryrows.h"

#include "models/access/naturalkey.h"
#include "models/store/databasefile.h"
#include "models/store/inventorytext.h"
#include "models/store/sqlnumbers.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

namespace itm {

namespace {

QVariant toNumber(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

QDateTime toTime(const QVariant &number)
{
    return number.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(number.toLongLong(), Qt::UTC);
}

/// To find a set again without an index over long texts.
qint64 fingerprint(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<qint64>(hash.constData());
}

/// A null string would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

/// Equal strings become one in memory.
class Strings final
{
public:
    QString shared(const QString &text) { return *m_known.insert(text); }

private:
    QSet<QString> m_known;
};

Error errorOf(const QSqlQuery &query, const QSqlDatabase &database)
{
    return databaseError(query.lastError(), database.databaseName());
}

const auto InsertToken = QStringLiteral(
    "INSERT OR REPLACE INTO inventory_token (server, generation, store, id, sort_key, description,"
    " organization, organization_name, owner, owner_name, status, server_value, created, updated,"
    " v1_user, permission_set) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

const auto Columns = QStringLiteral(
    "SELECT store, id, description, organization, organization_name, owner, owner_name, status,"
    " server_value, created, updated, v1_user, permission_set FROM inventory_token");
const auto OfGeneration = QStringLiteral(" WHERE server = ? AND generation = ?");

QString selectTokens(int count)
{
    if (count < 0)
        return Columns + OfGeneration;
    // By itself SQLite would read and sort them all.
    return Columns + QStringLiteral(" INDEXED BY inventory_token_by_name") + OfGeneration
        + QStringLiteral(" ORDER BY sort_key, id LIMIT %1").arg(count);
}

} // namespace

InventoryRows::InventoryRows(QSqlDatabase &database, ServerId server)
    : m_database(database)
    , m_server(server.toString())
{
}

Result<Done> InventoryRows::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query, m_database);
    return Done();
}

Result<qint64> InventoryRows::generation()
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT generation FROM inventory WHERE server = ?"));
    query.addBindValue(m_server);
    if (!query.exec())
        return errorOf(query, m_database);
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<InventoryStore::Answer> InventoryRows::read(int count)
{
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("SELECT generation, taken_at, header FROM inventory WHERE server = ?"));
    query.addBindValue(m_server);
    if (!query.exec())
        return errorOf(query, m_database);
    if (!query.next())
        return InventoryStore::Answer();
    SavedInventory inventory = headerFromText(query.value(2).toString());
    inventory.takenAt = toTime(query.value(1));
    auto list = tokens(query.value(0).toLongLong(), count);
    if (!list)
        return list.error();
    inventory.tokens = list.takeValue();
    return InventoryStore::Answer(std::move(inventory));
}

Result<TokenList> InventoryRows::tokens(qint64 generation, int count)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(selectTokens(count));
    query.addBindValue(m_server);
    query.addBindValue(generation);
    if (count < 0) {
        if (const auto error = readAllSets(generation))
            return *error;
    }
    if (!query.exec())
        return errorOf(query, m_database);
    TokenList list;
    Strings strings;
    while (query.next()) {
        auto set = permissions(query.value(12).toLongLong());
        if (!set)
            return set.error();
        list.append({ .id = fromNumber<TokenId>(query.value(1)),
                      .store = static_cast<TokenStore>(query.value(0).toInt()),
                      .status = static_cast<TokenStatus>(query.value(7).toInt()),
                      .serverValue = static_cast<ServerValue>(query.value(8).toInt()),
                      .description = query.value(2).toString(),
                      .organization = fromNumber<OrganizationId>(query.value(3)),
                      .organizationName = strings.shared(query.value(4).toString()),
                      .owner = fromNumber<UserId>(query.value(5)),
                      .ownerName = strings.shared(query.value(6).toString()),
                      .permissions = set.takeValue(),
                      .createdAt = toTime(query.value(9)),
                      .updatedAt = toTime(query.value(10)),
                      .v1UserName = strings.shared(query.value(11).toString()) });
    }
    return list;
}

std::optional<Error> InventoryRows::readAllSets(qint64 generation)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT id, permissions FROM inventory_set WHERE server = ? AND generation = ?"));
    query.addBindValue(m_server);
    query.addBindValue(generation);
    if (!query.exec())
        return errorOf(query, m_database);
    while (query.next())
        m_sets.insert(query.value(0).toLongLong(), permissionsFromText(query.value(1).toString()));
    return std::nullopt;
}

Result<PermissionList> InventoryRows::permissions(qint64 set)
{
    if (const auto known = m_sets.constFind(set); known != m_sets.cend())
        return *known;
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT permissions FROM inventory_set WHERE id = ?"));
    query.addBindValue(set);
    if (!query.exec())
        return errorOf(query, m_database);
    const PermissionList list
        = query.next() ? permissionsFromText(query.value(0).toString()) : PermissionList();
    m_sets.insert(set, list);
    return list;
}

Result<qint64> InventoryRows::begin()
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT max(generation) FROM inventory_token WHERE server = ?"));
    query.addBindValue(m_server);
    if (!query.exec() || !query.next())
        return errorOf(query, m_database);
    const qint64 newest = query.value(0).toLongLong();
    const auto valid = generation();
    return valid ? Result<qint64>(qMax(newest, valid.value()) + 1) : valid;
}

Result<Done> InventoryRows::put(qint64 generation, const TokenList &tokens)
{
    QSqlQuery query(m_database);
    query.prepare(InsertToken);
    for (const Token &token : tokens) {
        const auto set = permissionSet(generation, token.permissions);
        if (!set)
            return set.error();
        const QVariantList values{ m_server,
                                   generation,
                                   static_cast<int>(token.store),
                                   toNumber(token.id),
                                   naturalKey(notNull(token.description)),
                                   notNull(token.description),
                                   toNumber(token.organization),
                                   notNull(token.organizationName),
                                   toNumber(token.owner),
                                   notNull(token.ownerName),
                                   static_cast<int>(token.status),
                                   static_cast<int>(token.serverValue),
                                   toNumber(token.createdAt),
                                   toNumber(token.updatedAt),
                                   notNull(token.v1UserName),
                                   set.value() };
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            return errorOf(query, m_database);
    }
    return Done();
}

Result<qint64> InventoryRows::permissionSet(qint64 generation, const PermissionList &set)
{
    // Lists that are shared in memory are found at once; equal ones by their text, names included.
    if (const auto known = m_setIds.constFind(set.constData()); known != m_setIds.cend())
        return *known;
    const QString text = notNull(permissionsToText(set));
    auto id = findSet(generation, text);
    if (id && id.value() == 0) {
        if (const auto remembered = rememberNames(set); !remembered)
            return remembered.error();
        id = insertSet(generation, text);
    }
    if (id)
        m_setIds.insert(set.constData(), id.value());
    return id;
}

Result<qint64> InventoryRows::findSet(qint64 generation, const QString &text)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT id FROM inventory_set WHERE server = ? AND generation = ?"
                                 " AND fingerprint = ? AND permissions = ?"));
    for (const QVariant &value : QVariantList{ m_server, generation, fingerprint(text), text })
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query, m_database);
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<qint64> InventoryRows::insertSet(qint64 generation, const QString &text)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT INTO inventory_set (server, generation, fingerprint,"
                                 " permissions) VALUES (?, ?, ?, ?)"));
    for (const QVariant &value : QVariantList{ m_server, generation, fingerprint(text), text })
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query, m_database);
    return query.lastInsertId().toLongLong();
}

/// The server forgets a bucket's name with the bucket; permissions go on naming its id.
Result<Done> InventoryRows::rememberNames(const PermissionList &set)
{
    for (const Permission &permission : set) {
        if (permission.type != types::buckets || permission.id.isNull() || permission.name.isEmpty()
            || m_named.contains(permission.id))
            continue;
        m_named.insert(permission.id);
        const auto done
            = run(QStringLiteral("INSERT INTO bucket_name (server, bucket, name) VALUES (?, ?, ?)"
                                 " ON CONFLICT DO UPDATE SET name = excluded.name"
                                 " WHERE name <> excluded.name"),
                  { m_server, toNumber(permission.id), permission.name.toString() });
        if (!done)
            return done;
    }
    return Done();
}

Result<QHash<BucketId, QString>> InventoryRows::bucketNames()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT bucket, name FROM bucket_name WHERE server = ?"));
    query.addBindValue(m_server);
    if (!query.exec())
        return errorOf(query, m_database);
    QHash<BucketId, QString> names;
    while (query.next())
        names.insert(fromNumber<BucketId>(query.value(0)), query.value(1).toString());
    return names;
}

Result<Done> InventoryRows::removeTokens(qint64 generation, const QList<TokenPlace> &tokens)
{
    for (const TokenPlace &token : tokens) {
        const auto done
            = run(QStringLiteral("DELETE FROM inventory_token WHERE server = ?"
                                 " AND generation = ? AND store = ? AND id = ?"),
                  { m_server, generation, static_cast<int>(token.store), toNumber(token.id) });
        if (!done)
            return done;
    }
    return Done();
}

Result<Done> InventoryRows::commit(qint64 generation, const SavedInventory &header)
{
    return run(QStringLiteral("INSERT OR REPLACE INTO inventory (server, generation, taken_at,"
                              " header) VALUES (?, ?, ?, ?)"),
               { m_server, generation, header.takenAt.toMSecsSinceEpoch(), headerToText(header) });
}

Result<Done> InventoryRows::sweep(qint64 generation)
{
    for (const auto &table :
         { QStringLiteral("inventory_token"), QStringLiteral("inventory_set") }) {
        const auto done
            = run(QStringLiteral("DELETE FROM %1 WHERE server = ? AND generation <> ?").arg(table),
                  { m_server, generation });
        if (!done)
            return done;
    }
    return Done();
}

Result<Done> InventoryRows::removeAll()
{
    for (const auto &table : { QStringLiteral("inventory"), QStringLiteral("inventory_token"),
                               QStringLiteral("inventory_set"), QStringLiteral("bucket_name") }) {
        const auto done
            = run(QStringLiteral("DELETE FROM %1 WHERE server = ?").arg(table), { m_server });
        if (!done)
            return done;
    }
    return Done();
}

} // namespace itm
