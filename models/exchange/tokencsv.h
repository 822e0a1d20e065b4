// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/batchfile.h"

#include <variant>

namespace itm {

constexpr qsizetype MostBatchBytes = 10 * 1024 * 1024;
constexpr qsizetype MostBatchRows = 20'000;

/// Tokens to be made, one a line, from a file as spreadsheets write it. UTF-8, with or without a
/// byte order mark; whether commas, semicolons or tabs separate is found out by the first line,
/// which names the columns in any order and case. Empty lines are left out, missing cells are
/// empty. Thread-safe.
[[nodiscard]] std::variant<BatchFile, BatchFileProblem> readTokenCsv(const QByteArray &bytes);

/// Never translated: `description`, `organization`, `owner`, `status`, `task`, `buckets`, `read`,
/// `write`.
[[nodiscard]] QStringList tokenCsvColumns();

/// Separates names of buckets within a cell, as a line end in quotes does: a comma and a semicolon
/// separate cells in one file or the other, and bucket names hold spaces.
constexpr QChar BucketSeparator = u'|';

} // namespace itm
