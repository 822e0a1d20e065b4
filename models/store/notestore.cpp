// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/notestore.h"

#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlstatement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace itm {

namespace {

const QChar TagEnd(u'\n');

KeyedNote noteFrom(const QSqlQuery &row)
{
    return { .key = { { QUuid::fromString(row.value(0).toString()) },
                      static_cast<TokenStore>(row.value(1).toInt()),
                      TokenId::fromString(row.value(2).toString()).value_or(TokenId()) },
             .note = { .text = row.value(3).toString(),
                       .tags = row.value(4).toString().split(TagEnd, Qt::SkipEmptyParts),
                       .reviewBy = QDate::fromString(row.value(5).toString(), Qt::ISODate) } };
}

Result<QList<KeyedNote>> read(QSqlDatabase &database, const QString &condition,
                              const QVariantList &values)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT server, store, token, text, tags, review_by"
                                 " FROM token_note %1 ORDER BY server, store, token")
                      .arg(condition));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return databaseError(query.lastError(), database.databaseName());
    QList<KeyedNote> notes;
    while (query.next())
        notes.append(noteFrom(query));
    return notes;
}

Result<Done> write(QSqlDatabase &database, const KeyedNote &one)
{
    const QVariantList key{ one.key.server.toString(), static_cast<int>(one.key.store),
                            one.key.id.toString() };
    if (one.note.isEmpty())
        return sqlStatement(QStringLiteral("DELETE FROM token_note WHERE server = ? AND store = ?"
                                           " AND token = ?"),
                            key)(database);
    const QString date
        = one.note.reviewBy.isValid() ? one.note.reviewBy.toString(Qt::ISODate) : QString();
    return sqlStatement(QStringLiteral("INSERT OR REPLACE INTO token_note (server, store, token,"
                                       " text, tags, review_by) VALUES (?, ?, ?, ?, ?, ?)"),
                        key
                            + QVariantList{ notNull(one.note.text),
                                            notNull(one.note.tags.join(TagEnd)),
                                            notNull(date) })(database);
}

} // namespace

NoteStore::NoteStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle NoteStore::put(const QList<KeyedNote> &notes, QObject *context,
                             Callback<Done> callback)
{
    return m_database.run<Done>(
        [notes](QSqlDatabase &database) -> Result<Done> {
            for (const KeyedNote &one : notes) {
                Result<Done> written = write(database, one);
                if (!written)
                    return written;
            }
            return Done{};
        },
        context, std::move(callback));
}

RequestHandle NoteStore::ofServer(ServerId server, QObject *context,
                                  Callback<QList<KeyedNote>> callback)
{
    return m_database.run<QList<KeyedNote>>(
        [name = server.toString()](QSqlDatabase &database) {
            return read(database, QStringLiteral("WHERE server = ?"), { name });
        },
        context, std::move(callback));
}

RequestHandle NoteStore::all(QObject *context, Callback<QList<KeyedNote>> callback)
{
    return m_database.run<QList<KeyedNote>>(
        [](QSqlDatabase &database) { return read(database, {}, {}); }, context,
        std::move(callback));
}

} // namespace itm
