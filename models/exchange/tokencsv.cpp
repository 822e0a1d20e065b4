// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/tokencsv.h"

#include "models/exchange/csvreader.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace itm {

namespace {

using Kind = BatchFileProblem::Kind;
using Answer = std::variant<BatchFile, BatchFileProblem>;

enum class Column { Description, Organization, Owner, Status, Task, Buckets, Read, Write, None };

Column columnOf(const QString &heading)
{
    static const QHash<QString, Column> known{
        { QStringLiteral("description"), Column::Description },
        { QStringLiteral("organization"), Column::Organization },
        { QStringLiteral("organisation"), Column::Organization },
        { QStringLiteral("org"), Column::Organization },
        { QStringLiteral("owner"), Column::Owner },
        { QStringLiteral("user"), Column::Owner },
        { QStringLiteral("status"), Column::Status },
        { QStringLiteral("task"), Column::Task },
        { QStringLiteral("kind"), Column::Task },
        { QStringLiteral("buckets"), Column::Buckets },
        { QStringLiteral("bucket"), Column::Buckets },
        { QStringLiteral("read"), Column::Read },
        { QStringLiteral("write"), Column::Write },
    };
    return known.value(heading.trimmed().toLower(), Column::None);
}

/// The first line with bytes that are no UTF-8.
int firstBadLine(const QByteArray &bytes)
{
    int line = 1;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const auto end = std::find_if(bytes.cbegin() + start, bytes.cend(),
                                      [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - (bytes.cbegin() + start);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        static_cast<void>(QString(decoder(QByteArrayView(bytes).sliced(start, length))));
        if (decoder.hasError())
            return line;
        start += length + 1;
        if (end != bytes.cend() && *end == '\r' && start < bytes.size() && bytes.at(start) == '\n')
            ++start;
        ++line;
    }
    return line;
}

/// Excel's own way to name the separator: a first line `sep=;`.
std::optional<QChar> namedSeparator(QStringView text)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const QChar named = text[4];
    const bool isAlone = text.size() == 5 || text[5] == u'\n' || text[5] == u'\r';
    return isAlone ? std::optional(named) : std::nullopt;
}

/// The first that is not blank.
std::optional<CsvRecord> nextFilled(CsvReader &reader)
{
    std::optional<CsvRecord> record = reader.next();
    while (record && record->isBlank())
        record = reader.next();
    return record;
}

/// The separator with which the first line names most of the columns.
QChar likelySeparator(QStringView text)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : { u',', u';', u'\t' }) {
        CsvReader reader(text, separator);
        const std::optional<CsvRecord> first = nextFilled(reader);
        if (!first)
            continue;
        const auto known
            = std::count_if(first->cells.cbegin(), first->cells.cend(),
                            [](const QString &cell) { return columnOf(cell) != Column::None; });
        if (known > most) {
            most = known;
            best = separator;
        }
    }
    return best;
}

QStringList names(const QString &cell)
{
    QStringList found;
    for (const QString &line : cell.split(u'\n')) {
        for (const QString &name : line.split(BucketSeparator)) {
            if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
                found.append(trimmed);
        }
    }
    return found;
}

void put(BatchRow &row, Column column, const QString &cell)
{
    switch (column) {
    case Column::Description:
        row.description = cell.trimmed();
        break;
    case Column::Organization:
        row.organization = cell.trimmed();
        break;
    case Column::Owner:
        row.owner = cell.trimmed();
        break;
    case Column::Status:
        row.status = cell.trimmed();
        break;
    case Column::Task:
        row.task = cell.trimmed();
        break;
    case Column::Buckets:
        row.buckets = names(cell);
        break;
    case Column::Read:
        row.read = names(cell);
        break;
    case Column::Write:
        row.write = names(cell);
        break;
    case Column::None:
        break;
    }
}

BatchRow rowFrom(const CsvRecord &record, const QList<Column> &columns)
{
    BatchRow row{ .line = record.line };
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        if (i < columns.size())
            put(row, columns.at(i), record.cells.at(i));
        else if (!record.cells.at(i).trimmed().isEmpty())
            row.hasTooManyCells = true;
    }
    return row;
}

std::optional<BatchFileProblem> problemOf(const CsvRecord &header, const QList<Column> &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i) != Column::None && columns.indexOf(columns.at(i)) != i)
            return BatchFileProblem{ Kind::ColumnTwice, header.line, header.cells.at(i).trimmed() };
    }
    const auto isAny = [&columns](std::initializer_list<Column> of) {
        return std::any_of(of.begin(), of.end(),
                           [&columns](Column column) { return columns.contains(column); });
    };
    if (std::all_of(columns.cbegin(), columns.cend(),
                    [](Column column) { return column == Column::None; }))
        return BatchFileProblem{ Kind::NoColumns, header.line, {} };
    if (!isAny({ Column::Description }))
        return BatchFileProblem{ Kind::MissingColumn, header.line, QStringLiteral("description") };
    if (!isAny({ Column::Task, Column::Read, Column::Write }))
        return BatchFileProblem{ Kind::MissingColumn, header.line, QStringLiteral("write") };
    return std::nullopt;
}

Answer readRows(CsvReader &reader, const CsvRecord &header, const QList<Column> &columns)
{
    BatchFile file;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = header.cells.at(i).trimmed();
        if (columns.at(i) == Column::None && !name.isEmpty())
            file.ignoredColumns.append(name);
    }
    while (const std::optional<CsvRecord> record = nextFilled(reader)) {
        if (file.rows.size() == MostBatchRows)
            return BatchFileProblem{ Kind::TooManyRows, record->line, {} };
        file.rows.append(rowFrom(*record, columns));
    }
    if (reader.problem())
        return *reader.problem();
    if (file.rows.isEmpty())
        return BatchFileProblem{ Kind::NoRows, 0, {} };
    return file;
}

} // namespace

Answer readTokenCsv(const QByteArray &bytes)
{
    if (bytes.size() > MostBatchBytes)
        return BatchFileProblem{ Kind::TooLarge, 0, {} };
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return BatchFileProblem{ Kind::NotUtf8, firstBadLine(bytes), {} };
    const std::optional<QChar> named = namedSeparator(text);
    CsvReader reader(text, named.value_or(likelySeparator(text)));
    if (named)
        static_cast<void>(reader.next());
    const std::optional<CsvRecord> header = nextFilled(reader);
    if (!header)
        return reader.problem().value_or(BatchFileProblem{ Kind::Empty, 0, {} });
    QList<Column> columns;
    for (const QString &cell : header->cells)
        columns.append(columnOf(cell));
    if (const auto problem = problemOf(*header, columns))
        return *problem;
    return readRows(reader, *header, columns);
}

QStringList tokenCsvColumns()
{
    return { QStringLiteral("description"), QStringLiteral("organization"),
             QStringLiteral("owner"),       QStringLiteral("status"),
             QStringLiteral("task"),        QStringLiteral("buckets"),
             QStringLiteral("read"),        QStringLiteral("write") };
}

} // namespace itm
