// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/tokencsv.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace itm;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

QList<QStringList> recordsOf(const QString &text)
{
    CsvReader reader(text, u',');
    QList<QStringList> records;
    while (const auto record = reader.next())
        records.append(record->cells);
    return reader.problem() ? QList<QStringList>() : records;
}

} // namespace

/// Whatever a file holds: lines lie within it and grow, and what is written is read back.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto lines = 1 + std::count(bytes.cbegin(), bytes.cend(), '\n')
        + std::count(bytes.cbegin(), bytes.cend(), '\r');
    const auto answer = readTokenCsv(bytes);
    if (const auto *problem = std::get_if<BatchFileProblem>(&answer)) {
        require(problem->line >= 0 && problem->line <= lines);
    } else {
        int last = 0;
        for (const BatchRow &row : std::get<BatchFile>(answer).rows) {
            require(row.line > last && row.line <= lines);
            last = row.line;
        }
    }
    const QList<QStringList> records = recordsOf(QString::fromUtf8(bytes));
    // Reading UTF-8 takes one byte order mark away, that of the file.
    require(recordsOf(QString::fromUtf8(toCsv(records))) == records);
    return 0;
}
