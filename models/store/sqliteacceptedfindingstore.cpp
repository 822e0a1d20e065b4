// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqliteacceptedfindingstore.h"

#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlstatement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace itm {

namespace {

using Statement = std::function<Result<Done>(QSqlDatabase &)>;

/// One after another in one transaction.
Statement inOrder(const QList<Statement> &statements)
{
    return [statements](QSqlDatabase &database) -> Result<Done> {
        for (const Statement &statement : statements) {
            const Result<Done> done = statement(database);
            if (!done)
                return done.error();
        }
        return Done();
    };
}

QDateTime timeFrom(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

AcceptedFinding findingFrom(const QSqlQuery &row, ServerId server)
{
    return { .server = server,
             .finding = row.value(0).toString(),
             .store = static_cast<TokenStore>(row.value(1).toInt()),
             .token = TokenId::fromString(row.value(2).toString()).value_or(TokenId()),
             .evidence = row.value(3).toString(),
             .reason = row.value(4).toString(),
             .by = row.value(5).toString(),
             .acceptedAt = timeFrom(row.value(6)),
             .until = timeFrom(row.value(7)) };
}

Statement putting(const AcceptedFinding &finding)
{
    return sqlStatement(
        QStringLiteral("INSERT OR REPLACE INTO accepted_finding (server, finding, store, token,"
                       " evidence, reason, accepted_by, accepted_at, until)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { finding.server.toString(), finding.finding, static_cast<int>(finding.store),
          notNull(finding.token.toString()), notNull(finding.evidence), notNull(finding.reason),
          notNull(finding.by), finding.acceptedAt.toMSecsSinceEpoch(),
          finding.until.toMSecsSinceEpoch() });
}

Statement removing(const AcceptedFinding &finding)
{
    return sqlStatement(QStringLiteral("DELETE FROM accepted_finding WHERE server = ?"
                                       " AND finding = ? AND store = ? AND token = ?"),
                        { finding.server.toString(), finding.finding,
                          static_cast<int>(finding.store), notNull(finding.token.toString()) });
}

} // namespace

SqliteAcceptedFindingStore::SqliteAcceptedFindingStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteAcceptedFindingStore::put(const QList<AcceptedFinding> &findings,
                                              QObject *context, Callback<Done> callback)
{
    QList<Statement> statements;
    for (const AcceptedFinding &finding : findings)
        statements.append(putting(finding));
    return m_database.run<Done>(inOrder(statements), context, std::move(callback));
}

RequestHandle SqliteAcceptedFindingStore::remove(const QList<AcceptedFinding> &findings,
                                                 QObject *context, Callback<Done> callback)
{
    QList<Statement> statements;
    for (const AcceptedFinding &finding : findings)
        statements.append(removing(finding));
    return m_database.run<Done>(inOrder(statements), context, std::move(callback));
}

RequestHandle SqliteAcceptedFindingStore::all(ServerId server, QObject *context,
                                              Callback<QList<AcceptedFinding>> callback)
{
    const auto read = [server](QSqlDatabase &database) -> Result<QList<AcceptedFinding>> {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("SELECT finding, store, token, evidence, reason, accepted_by,"
                                     " accepted_at, until FROM accepted_finding WHERE server = ?"
                                     " ORDER BY finding, store, token"));
        query.addBindValue(server.toString());
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        QList<AcceptedFinding> findings;
        while (query.next())
            findings.append(findingFrom(query, server));
        return findings;
    };
    return m_database.run<QList<AcceptedFinding>>(read, context, std::move(callback));
}

} // namespace itm
