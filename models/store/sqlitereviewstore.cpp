// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqlitereviewstore.h"

#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlitejournalstore.h"
#include "models/store/sqlstatement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace itm {

namespace {

const auto Columns = QStringLiteral(
    "id, server, organization, organization_name, started_at, started_by, due, signed_by,"
    " signed_at, next_due, left_open, left_undone");

QVariant millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &milliseconds)
{
    return milliseconds.isNull()
        ? QDateTime()
        : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString textOf(const QDate &date)
{
    return notNull(date.toString(Qt::ISODate));
}

/// A line each; NULL: nobody knows.
QVariant listOf(const std::optional<QStringList> &names)
{
    return names ? QVariant(notNull(names->join(u'\n'))) : QVariant();
}

std::optional<QStringList> listFrom(const QVariant &lines)
{
    return lines.isNull() ? std::nullopt
                          : std::optional(lines.toString().split(u'\n', Qt::SkipEmptyParts));
}

QDate dateFrom(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

template <class Id>
Id uuidFrom(const QVariant &text)
{
    return { QUuid::fromString(text.toString()) };
}

Review reviewFrom(const QSqlQuery &row)
{
    return { .id = uuidFrom<ReviewId>(row.value(0)),
             .server = uuidFrom<ServerId>(row.value(1)),
             .organization
             = OrganizationId::fromString(row.value(2).toString()).value_or(OrganizationId()),
             .organizationName = row.value(3).toString(),
             .startedAt = timeFrom(row.value(4)),
             .startedBy = row.value(5).toString(),
             .due = dateFrom(row.value(6)),
             .signedBy = row.value(7).toString(),
             .signedAt = timeFrom(row.value(8)),
             .nextDue = dateFrom(row.value(9)),
             .leftOpen = row.value(10).toInt(),
             .leftUndone = row.value(11).toInt() };
}

/// Values in order for each "?"; the query is at its first row then, or before it.
std::optional<Error> execute(QSqlQuery &query, QSqlDatabase &database, const QString &text,
                             const QVariantList &values)
{
    query.prepare(text);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? std::nullopt
                        : std::optional(databaseError(query.lastError(), database.databaseName()));
}

Result<QList<Review>> reviewsWhere(QSqlDatabase &database, const QString &condition,
                                   const QVariantList &values)
{
    QSqlQuery query(database);
    const QString text = QStringLiteral("SELECT ") + Columns + QStringLiteral(" FROM review WHERE ")
        + condition + QStringLiteral(" ORDER BY number");
    if (const auto error = execute(query, database, text, values))
        return *error;
    QList<Review> reviews;
    while (query.next())
        reviews.append(reviewFrom(query));
    return reviews;
}

std::optional<Error> refuseSigned(QSqlDatabase &database, ReviewId review)
{
    const auto open = reviewsWhere(database, QStringLiteral("id = ? AND signed_at IS NULL"),
                                   { review.toString() });
    if (!open)
        return open.error();
    return open.value().isEmpty() ? std::optional(Error{ .kind = ErrorKind::Conflict })
                                  : std::nullopt;
}

std::optional<Error> write(QSqlDatabase &database, const ReviewDecision &decision)
{
    QSqlQuery query(database);
    return execute(
        query, database,
        QStringLiteral("INSERT OR REPLACE INTO review_decision (review, store, token, name,"
                       " verdict, note, decided_by, decided_at, fingerprint, acted_at, findings)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { decision.review.toString(), static_cast<int>(decision.token.store),
          decision.token.id.toString(), notNull(decision.name), static_cast<int>(decision.verdict),
          notNull(decision.note), notNull(decision.by), decision.decidedAt.toMSecsSinceEpoch(),
          decision.fingerprint, millisecondsOf(decision.actedAt), listOf(decision.findings) });
}

std::optional<Error> write(QSqlDatabase &database, ReviewId review, const ReviewedToken &token)
{
    QSqlQuery query(database);
    return execute(query, database,
                   QStringLiteral("INSERT OR IGNORE INTO review_token (review, store, token, name,"
                                  " appeared) VALUES (?, ?, ?, ?, ?)"),
                   { review.toString(), static_cast<int>(token.store), token.id.toString(),
                     notNull(token.name), token.appeared ? 1 : 0 });
}

Result<QList<ReviewedToken>> tokensOf(QSqlDatabase &database, ReviewId review)
{
    QSqlQuery query(database);
    if (const auto error
        = execute(query, database,
                  QStringLiteral("SELECT store, token, name, appeared FROM review_token"
                                 " WHERE review = ? ORDER BY store, token"),
                  { review.toString() }))
        return *error;
    QList<ReviewedToken> tokens;
    while (query.next())
        tokens.append({ static_cast<TokenStore>(query.value(0).toInt()),
                        TokenId::fromString(query.value(1).toString()).value_or(TokenId()),
                        query.value(2).toString(), query.value(3).toBool() });
    return tokens;
}

Result<QList<ReviewDecision>> decisionsOf(QSqlDatabase &database, ReviewId review, ServerId server)
{
    QSqlQuery query(database);
    if (const auto error = execute(
            query, database,
            QStringLiteral("SELECT store, token, name, verdict, note, decided_by, decided_at,"
                           " fingerprint, acted_at, findings FROM review_decision WHERE review = ?"
                           " ORDER BY store, token"),
            { review.toString() }))
        return *error;
    QList<ReviewDecision> decisions;
    while (query.next())
        decisions.append(
            { .review = review,
              .token = { server, static_cast<TokenStore>(query.value(0).toInt()),
                         TokenId::fromString(query.value(1).toString()).value_or(TokenId()) },
              .name = query.value(2).toString(),
              .verdict = static_cast<ReviewVerdict>(query.value(3).toInt()),
              .note = query.value(4).toString(),
              .by = query.value(5).toString(),
              .decidedAt = timeFrom(query.value(6)),
              .fingerprint = query.value(7).toString(),
              .findings = listFrom(query.value(9)),
              .actedAt = timeFrom(query.value(8)) });
    return decisions;
}

} // namespace

SqliteReviewStore::SqliteReviewStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteReviewStore::begin(const Review &review, QObject *context,
                                       Callback<Review> callback)
{
    const auto work = [review](QSqlDatabase &database) -> Result<Review> {
        QSqlQuery query(database);
        // The index of open reviews lets the first one be.
        if (const auto error = execute(
                query, database,
                QStringLiteral("INSERT OR IGNORE INTO review (") + Columns
                    + QStringLiteral(") VALUES (?, ?, ?, ?, ?, ?, ?, '', NULL, '', 0, 0)"),
                { review.id.toString(), review.server.toString(), review.organization.toString(),
                  notNull(review.organizationName), review.startedAt.toMSecsSinceEpoch(),
                  notNull(review.startedBy), textOf(review.due) }))
            return *error;
        const auto open = reviewsWhere(
            database, QStringLiteral("server = ? AND organization = ? AND signed_at IS NULL"),
            { review.server.toString(), review.organization.toString() });
        if (!open)
            return open.error();
        if (open.value().isEmpty())
            return Error{ .kind = ErrorKind::StoreFailed, .subject = database.databaseName() };
        return open.value().constFirst();
    };
    return m_database.run<Review>(work, context, std::move(callback));
}

RequestHandle SqliteReviewStore::see(ReviewId review, const QList<ReviewedToken> &tokens,
                                     QObject *context, Callback<Done> callback)
{
    const auto work = [review, tokens](QSqlDatabase &database) -> Result<Done> {
        if (const auto error = refuseSigned(database, review))
            return *error;
        for (const ReviewedToken &token : tokens) {
            if (const auto error = write(database, review, token))
                return *error;
        }
        return Done();
    };
    return m_database.run<Done>(work, context, std::move(callback));
}

RequestHandle SqliteReviewStore::decide(ReviewId review, const QList<ReviewDecision> &decisions,
                                        const JournalEntries &entries, QObject *context,
                                        Callback<Done> callback)
{
    const auto work = [review, decisions, entries](QSqlDatabase &database) -> Result<Done> {
        if (const auto error = refuseSigned(database, review))
            return *error;
        for (const ReviewDecision &decision : decisions) {
            if (const auto error = write(database, decision))
                return *error;
        }
        return entries.isEmpty() ? Result<Done>(Done())
                                 : SqliteJournalStore::appendTo(database, entries);
    };
    return m_database.run<Done>(work, context, std::move(callback));
}

RequestHandle SqliteReviewStore::signOff(const Review &review, QObject *context,
                                         Callback<Done> callback)
{
    const auto work = [review](QSqlDatabase &database) -> Result<Done> {
        if (const auto error = refuseSigned(database, review.id))
            return *error;
        QSqlQuery query(database);
        if (const auto error = execute(
                query, database,
                QStringLiteral("UPDATE review SET signed_by = ?, signed_at = ?, next_due = ?,"
                               " left_open = ?, left_undone = ? WHERE id = ?"),
                { notNull(review.signedBy), millisecondsOf(review.signedAt), textOf(review.nextDue),
                  review.leftOpen, review.leftUndone, review.id.toString() }))
            return *error;
        return Done();
    };
    return m_database.run<Done>(work, context, std::move(callback));
}

RequestHandle SqliteReviewStore::all(ServerId server, QObject *context,
                                     Callback<QList<Review>> callback)
{
    return m_database.run<QList<Review>>(
        [server](QSqlDatabase &database) {
            return reviewsWhere(database, QStringLiteral("server = ?"), { server.toString() });
        },
        context, std::move(callback));
}

RequestHandle SqliteReviewStore::contents(ReviewId review, ServerId server, QObject *context,
                                          Callback<ReviewContents> callback)
{
    const auto work = [review, server](QSqlDatabase &database) -> Result<ReviewContents> {
        auto tokens = tokensOf(database, review);
        if (!tokens)
            return tokens.error();
        auto decisions = decisionsOf(database, review, server);
        if (!decisions)
            return decisions.error();
        return ReviewContents{ tokens.takeValue(), decisions.takeValue() };
    };
    return m_database.run<ReviewContents>(work, context, std::move(callback));
}

} // namespace itm
