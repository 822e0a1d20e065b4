// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/snapshotrows.h"

#include "models/access/snapshotthinning.h"
#include "models/store/databasefile.h"
#include "models/store/inventorytext.h"
#include "models/store/sqlnumbers.h"
#include "models/store/sqlstatement.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

namespace itm {

namespace {

TokenStore storeFrom(const QVariant &number)
{
    return number.toInt() == static_cast<int>(TokenStore::V1) ? TokenStore::V1 : TokenStore::V2;
}

const auto Select = QStringLiteral(
    "SELECT store, id, status, description, organization, organization_name, owner, owner_name,"
    " v1_user, permission_set FROM snapshot_token WHERE server = ?");
/// Valid in the snapshot that is bound twice.
const auto ValidIn
    = QStringLiteral(" AND from_snapshot <= ? AND (until_snapshot = 0 OR until_snapshot > ?)");
const auto NotValidIn
    = QStringLiteral(" AND (from_snapshot > ? OR (until_snapshot <> 0 AND until_snapshot <= ?))");

} // namespace

SnapshotRows::SnapshotRows(QSqlDatabase &database, ServerId server)
    : m_database(database)
    , m_id(server)
    , m_server(server.toString())
{
}

Result<QSqlQuery> SnapshotRows::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return databaseError(query.lastError(), m_database.databaseName());
    return query;
}

Result<SnapshotPlan> SnapshotRows::begin(const Snapshot &snapshot, const TokenList &tokens)
{
    if (const auto error = removeIncomplete())
        return *error;
    const Result<Snapshots> earlier = all();
    if (!earlier)
        return earlier.error();
    for (const Snapshot &one : earlier.value()) {
        if (one.takenAt.date() == snapshot.takenAt.toUTC().date())
            return SnapshotPlan();
    }
    auto made = run(QStringLiteral("INSERT INTO snapshot (server, taken_at, tokens, seen_by,"
                                   " is_complete) VALUES (?, ?, ?, ?, 0)"),
                    { m_server, snapshot.takenAt.toMSecsSinceEpoch(), tokens.size(),
                      notNull(snapshot.seenBy) });
    if (!made)
        return made.error();
    SnapshotPlan plan{ .id = made.value().lastInsertId().toLongLong() };
    auto valid = run(QStringLiteral("SELECT store, id, fingerprint FROM snapshot_token"
                                    " WHERE server = ? AND until_snapshot = 0"),
                     { m_server });
    if (!valid)
        return valid.error();
    QHash<TokenKey, qint64> rows;
    QSqlQuery &row = valid.value();
    while (row.next())
        rows.insert(TokenKey{ m_id, storeFrom(row.value(0)), fromNumber<TokenId>(row.value(1)) },
                    row.value(2).toLongLong());
    for (const Token &token : tokens) {
        const TokenKey key{ m_id, token.store, token.id };
        const auto known = rows.constFind(key);
        const bool isSame = known != rows.cend() && *known == fingerprint(token);
        if (known != rows.cend() && !isSame)
            plan.ended.append(key);
        if (!isSame)
            plan.put.append(token);
        rows.remove(key);
    }
    plan.ended += rows.keys();
    return plan;
}

Result<Done> SnapshotRows::write(const SnapshotPlan &slice)
{
    const qint64 id = slice.id;
    for (const TokenKey &key : slice.ended) {
        const auto done = run(QStringLiteral("UPDATE snapshot_token SET until_snapshot = ?"
                                             " WHERE server = ? AND until_snapshot = 0"
                                             " AND store = ? AND id = ? AND from_snapshot < ?"),
                              { id, m_server, static_cast<int>(key.store), toNumber(key.id), id });
        if (!done)
            return done.error();
    }
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral(
        "INSERT OR REPLACE INTO snapshot_token (server, until_snapshot, store, id, from_snapshot,"
        " fingerprint, status, description, organization, organization_name, owner, owner_name,"
        " v1_user, permission_set) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const Token &token : slice.put) {
        const Result<qint64> set = setId(token.permissions);
        if (!set)
            return set.error();
        const QVariantList values{ m_server,
                                   static_cast<int>(token.store),
                                   toNumber(token.id),
                                   id,
                                   fingerprint(token),
                                   static_cast<int>(token.status),
                                   notNull(token.description),
                                   toNumber(token.organization),
                                   notNull(token.organizationName),
                                   toNumber(token.owner),
                                   notNull(token.ownerName),
                                   notNull(token.v1UserName),
                                   set.value() };
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            return databaseError(query.lastError(), m_database.databaseName());
    }
    return Done();
}

Result<Done> SnapshotRows::commit(qint64 id)
{
    const auto done
        = run(QStringLiteral("UPDATE snapshot SET is_complete = 1 WHERE id = ?"), { id });
    if (!done)
        return done.error();
    const Result<Snapshots> known = all();
    if (!known)
        return known.error();
    if (const auto error = drop(snapshotsToDrop(known.value())))
        return *error;
    return Done();
}

std::optional<Error> SnapshotRows::removeIncomplete()
{
    auto found = run(QStringLiteral("SELECT id FROM snapshot WHERE server = ? AND is_complete = 0"),
                     { m_server });
    if (!found)
        return found.error();
    QList<qint64> left;
    while (found.value().next())
        left.append(found.value().value(0).toLongLong());
    for (const qint64 id : left) {
        for (const QString &statement :
             { QStringLiteral("DELETE FROM snapshot_token WHERE server = ?"
                              " AND from_snapshot = ?"),
               QStringLiteral("UPDATE snapshot_token SET until_snapshot = 0 WHERE server = ?"
                              " AND until_snapshot = ?"),
               QStringLiteral("DELETE FROM snapshot WHERE server = ? AND id = ?") }) {
            const auto done = run(statement, { m_server, id });
            if (!done)
                return done.error();
        }
    }
    return std::nullopt;
}

/// Rows that no snapshot shows any more go with it, and permissions that no row names.
std::optional<Error> SnapshotRows::drop(const QList<qint64> &snapshots)
{
    if (snapshots.isEmpty())
        return std::nullopt;
    for (const qint64 id : snapshots) {
        const auto done = run(QStringLiteral("DELETE FROM snapshot WHERE id = ?"), { id });
        if (!done)
            return done.error();
    }
    const auto rows
        = run(QStringLiteral("DELETE FROM snapshot_token WHERE server = ? AND until_snapshot <> 0"
                             " AND NOT EXISTS (SELECT 1 FROM snapshot"
                             " WHERE snapshot.server = snapshot_token.server"
                             " AND snapshot.id >= from_snapshot AND snapshot.id < until_snapshot)"),
              { m_server });
    if (!rows)
        return rows.error();
    const auto sets
        = run(QStringLiteral("DELETE FROM snapshot_set WHERE server = ? AND id NOT IN"
                             " (SELECT permission_set FROM snapshot_token WHERE server = ?)"),
              { m_server, m_server });
    return sets ? std::nullopt : std::optional(sets.error());
}

QByteArray SnapshotRows::digestOf(const PermissionList &permissions)
{
    QByteArray &digest = m_digests[permissions.constData()];
    if (digest.isEmpty())
        digest = QCryptographicHash::hash(permissionsToText(permissions).toUtf8(),
                                          QCryptographicHash::Sha256);
    return digest;
}

qint64 SnapshotRows::fingerprint(const Token &token)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QString facts = QStringLiteral("%1 %2 %3 ")
                              .arg(static_cast<int>(token.status))
                              .arg(token.organization.value())
                              .arg(token.owner.value());
    hash.addData(facts.toUtf8());
    hash.addData(digestOf(token.permissions));
    hash.addData(token.v1UserName.toString().toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(token.description.toUtf8());
    return qFromBigEndian<qint64>(hash.result().constData());
}

Result<qint64> SnapshotRows::setId(const PermissionList &permissions)
{
    const QByteArray digest = digestOf(permissions);
    const auto known = m_setIds.constFind(digest);
    if (known != m_setIds.cend())
        return *known;
    const auto done = run(QStringLiteral("INSERT OR IGNORE INTO snapshot_set (server, digest,"
                                         " permissions) VALUES (?, ?, ?)"),
                          { m_server, digest, notNull(permissionsToText(permissions)) });
    if (!done)
        return done.error();
    auto found = run(QStringLiteral("SELECT id FROM snapshot_set WHERE server = ? AND digest = ?"),
                     { m_server, digest });
    if (!found)
        return found.error();
    if (!found.value().next())
        return Error{ .kind = ErrorKind::StoreCorrupt, .subject = m_database.databaseName() };
    return *m_setIds.insert(digest, found.value().value(0).toLongLong());
}

Result<PermissionList> SnapshotRows::set(qint64 id)
{
    const auto known = m_sets.constFind(id);
    if (known != m_sets.cend())
        return *known;
    auto found = run(QStringLiteral("SELECT permissions FROM snapshot_set WHERE id = ?"), { id });
    if (!found)
        return found.error();
    const QString text = found.value().next() ? found.value().value(0).toString() : QString();
    return *m_sets.insert(id, permissionsFromText(text));
}

Result<Snapshots> SnapshotRows::all()
{
    auto found = run(QStringLiteral("SELECT id, taken_at, tokens, seen_by FROM snapshot"
                                    " WHERE server = ? AND is_complete = 1 ORDER BY id DESC"),
                     { m_server });
    if (!found)
        return found.error();
    QSqlQuery &row = found.value();
    Snapshots snapshots;
    while (row.next())
        snapshots.append({ row.value(0).toLongLong(),
                           QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                           row.value(2).toLongLong(), row.value(3).toString() });
    return snapshots;
}

Result<TokenList> SnapshotRows::tokens(qint64 snapshot)
{
    auto found = run(Select + ValidIn, { m_server, snapshot, snapshot });
    return found ? read(found.value()) : found.error();
}

Result<TokenList> SnapshotRows::tokensNotIn(qint64 snapshot, qint64 other)
{
    auto found = run(Select + ValidIn + NotValidIn, { m_server, snapshot, snapshot, other, other });
    return found ? read(found.value()) : found.error();
}

Result<TokenList> SnapshotRows::read(QSqlQuery &query)
{
    TokenList tokens;
    while (query.next()) {
        const Result<PermissionList> permissions = set(query.value(9).toLongLong());
        if (!permissions)
            return permissions.error();
        tokens.append({ .id = fromNumber<TokenId>(query.value(1)),
                        .store = storeFrom(query.value(0)),
                        .status = static_cast<TokenStatus>(query.value(2).toInt()),
                        .description = query.value(3).toString(),
                        .organization = fromNumber<OrganizationId>(query.value(4)),
                        .organizationName = query.value(5).toString(),
                        .owner = fromNumber<UserId>(query.value(6)),
                        .ownerName = query.value(7).toString(),
                        .permissions = permissions.value(),
                        .v1UserName = query.value(8).toString() });
    }
    return tokens;
}

} // namespace itm
