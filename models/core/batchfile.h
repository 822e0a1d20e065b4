// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace itm {

/// One token to be made, as a file says it: nothing is looked up yet.
struct BatchRow final
{
    /// Where it begins in the file, from 1.
    int line = 0;
    QString description;
    QString organization;
    QString owner;
    QString status;
    /// A recipe, or All Access; empty: only what `read` and `write` say.
    QString task;
    /// Names of buckets that the task is about.
    QStringList buckets;
    QStringList read;
    QStringList write;
    /// It has more cells than the first line names columns.
    bool hasTooManyCells = false;

    friend bool operator==(const BatchRow &, const BatchRow &) = default;
};

struct BatchFile final
{
    QList<BatchRow> rows;
    /// Columns of other names; nothing is read from them.
    QStringList ignoredColumns;
};

/// Why a file is not read at all.
struct BatchFileProblem final
{
    enum class Kind : quint8 {
        Empty,
        TooLarge,
        TooManyRows,
        NotUtf8,
        OpenQuote, ///< `line`: where it was opened
        TextAfterQuote,
        NoColumns, ///< the first line names no column that is known
        MissingColumn,
        ColumnTwice,
        NoRows,
    };

    Kind kind = Kind::Empty;
    /// 0 where it is about the whole file.
    int line = 0;
    /// MissingColumn and ColumnTwice: which one.
    QString column;

    friend bool operator==(const BatchFileProblem &, const BatchFileProblem &) = default;
};

} // namespace itm
