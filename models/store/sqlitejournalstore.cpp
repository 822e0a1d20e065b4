// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqlitejournalstore.h"

#include "models/store/databasefile.h"
#include "models/store/journalnames.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlstatement.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace itm {

namespace {

const auto Columns = QStringLiteral(
    "seq, time, operation, connection, server, connection_name, acting_user, action, result,"
    " store, token, description, organization, organization_name, record_before, record_after,"
    " note");
constexpr int ColumnCount = 17;

/// What SQLite gives back as it was put in: it takes away marks of byte order and ends at a zero.
QString storable(const QString &text)
{
    return notNull(QString::fromUtf8(text.toUtf8())
                       .remove(QChar(QChar::ByteOrderMark))
                       .replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)));
}

QVariantList rowOf(const JournalEntry &entry, qint64 sequence)
{
    return { sequence,
             entry.time.toMSecsSinceEpoch(),
             entry.operation.toString(QUuid::WithoutBraces),
             entry.connection.toString(),
             entry.server.toString(),
             storable(entry.connectionName),
             storable(entry.user),
             journalActionName(entry.action),
             journalResultName(entry.result),
             static_cast<int>(entry.store),
             notNull(entry.token.toString()),
             storable(entry.description),
             notNull(entry.organization.toString()),
             storable(entry.organizationName),
             storable(entry.before),
             storable(entry.after),
             storable(entry.note) };
}

JournalEntry entryFrom(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return { .sequence = row.value(0).toLongLong(),
             .time = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
             .operation = QUuid::fromString(text(2)),
             .connection = { QUuid::fromString(text(3)) },
             .server = { QUuid::fromString(text(4)) },
             .connectionName = text(5),
             .user = text(6),
             .action = journalActionFrom(text(7)),
             .result = journalResultFrom(text(8)),
             .store = row.value(9).toInt() == static_cast<int>(TokenStore::V1) ? TokenStore::V1
                                                                               : TokenStore::V2,
             .token = TokenId::fromString(text(10)).value_or(TokenId()),
             .description = text(11),
             .organization = OrganizationId::fromString(text(12)).value_or(OrganizationId()),
             .organizationName = text(13),
             .before = text(14),
             .after = text(15),
             .note = text(16),
             .hash = row.value(ColumnCount).toByteArray() };
}

/// With the length of each field, so that nothing can be moved from one to the next.
QByteArray hashOf(const QByteArray &previous, const QVariantList &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QVariant &field : row) {
        const QByteArray text = field.toString().toUtf8();
        hash.addData(QByteArray::number(text.size()).append(':'));
        hash.addData(text);
    }
    return hash.result();
}

/// The last entry.
struct Head final
{
    qint64 sequence = 0;
    QByteArray hash;
};

Result<Head> readHead(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return databaseError(query.lastError(), database.databaseName());
    if (!query.next())
        return Head();
    return Head{ query.value(0).toLongLong(), query.value(1).toByteArray() };
}

/// As the journal has it.
Result<Head> lastEntry(QSqlDatabase &database)
{
    return readHead(database,
                    QStringLiteral("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"));
}

/// As it was written down beside the journal.
Result<Head> writtenHead(QSqlDatabase &database)
{
    return readHead(database, QStringLiteral("SELECT seq, hash FROM journal_head"));
}

/// After a cut at the end the chain goes on where it was, so that the gap stays.
Result<Head> endOfChain(QSqlDatabase &database)
{
    Result<Head> last = lastEntry(database);
    Result<Head> written = writtenHead(database);
    if (!last || !written)
        return last ? written : last;
    return last.value().sequence > written.value().sequence ? last : written;
}

std::optional<JournalBreak> breakAt(qint64 expected, const QByteArray &previous,
                                    const QSqlQuery &row)
{
    QVariantList fields;
    for (int column = 0; column < ColumnCount; ++column)
        fields << row.value(column);
    const qint64 sequence = row.value(0).toLongLong();
    if (sequence != expected)
        return JournalBreak{ JournalBreakKind::Missing, sequence };
    if (hashOf(previous, fields) != row.value(ColumnCount).toByteArray())
        return JournalBreak{ JournalBreakKind::Altered, sequence };
    return std::nullopt;
}

std::optional<JournalBreak> breakAtEnd(const JournalCheck &check, const Head &written)
{
    if (written.sequence > check.lastSequence)
        return JournalBreak{ JournalBreakKind::CutOff, check.lastSequence + 1 };
    if (written.sequence < check.lastSequence)
        return JournalBreak{ JournalBreakKind::Altered, written.sequence + 1 };
    if (written.hash != check.lastHash)
        return JournalBreak{ JournalBreakKind::Altered, check.lastSequence };
    return std::nullopt;
}

Result<JournalCheck> walk(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1, hash FROM journal ORDER BY seq").arg(Columns)))
        return databaseError(query.lastError(), database.databaseName());
    JournalCheck check;
    while (query.next()) {
        if (!check.broken)
            check.broken = breakAt(check.lastSequence + 1, check.lastHash, query);
        ++check.entries;
        check.lastSequence = query.value(0).toLongLong();
        check.lastHash = query.value(ColumnCount).toByteArray();
    }
    const Result<Head> written = writtenHead(database);
    if (!written)
        return written.error();
    if (!check.broken)
        check.broken = breakAtEnd(check, written.value());
    return check;
}

} // namespace

SqliteJournalStore::SqliteJournalStore(LocalDatabase &database)
    : m_database(database)
{
}

Result<Done> SqliteJournalStore::appendTo(QSqlDatabase &database, const JournalEntries &entries)
{
    const Result<Head> head = endOfChain(database);
    if (!head)
        return head.error();
    auto [sequence, hash] = head.value();
    for (const JournalEntry &entry : entries) {
        QVariantList row = rowOf(entry, ++sequence);
        hash = hashOf(hash, row);
        row << hash;
        const auto done
            = sqlStatement(QStringLiteral("INSERT INTO journal (%1, hash) VALUES"
                                          " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                               .arg(Columns),
                           row)(database);
        if (!done)
            return done;
    }
    return sqlStatement(
        QStringLiteral("INSERT OR REPLACE INTO journal_head (one, seq, hash) VALUES (1, ?, ?)"),
        { sequence, hash })(database);
}

RequestHandle SqliteJournalStore::append(JournalEntries entries, QObject *context,
                                         Callback<Done> callback)
{
    return m_database.run<Done>([entries = std::move(entries)](
                                    QSqlDatabase &database) { return appendTo(database, entries); },
                                context, std::move(callback));
}

RequestHandle SqliteJournalStore::newest(int count, QObject *context,
                                         Callback<JournalEntries> callback)
{
    const auto read = [count](QSqlDatabase &database) -> Result<JournalEntries> {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(
            QStringLiteral("SELECT %1, hash FROM journal ORDER BY seq DESC LIMIT ?").arg(Columns));
        query.addBindValue(count > 0 ? count : -1);
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        JournalEntries entries;
        while (query.next())
            entries.append(entryFrom(query));
        std::reverse(entries.begin(), entries.end());
        return entries;
    };
    return m_database.run<JournalEntries>(read, context, std::move(callback));
}

RequestHandle SqliteJournalStore::check(QObject *context, Callback<JournalCheck> callback)
{
    return m_database.run<JournalCheck>(walk, context, std::move(callback));
}

} // namespace itm
