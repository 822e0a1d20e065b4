// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/lastseen.h"
#include "models/core/token.h"

namespace itm {

/// Why a file told nothing, or not all. Damaged: a gzip file that ends too early, or holds
/// something else.
struct LogFileTrouble final
{
    enum class Kind : quint8 { Unreadable, Damaged, Compressed, Journal };

    QString path;
    Kind kind = Kind::Unreadable;

    friend bool operator==(const LogFileTrouble &, const LogFileTrouble &) = default;
};

/// What importing logs of one server came to.
struct LogImport final
{
    /// Of all files together.
    LogReading reading;
    int files = 0;
    QList<LogFileTrouble> troubles;
    /// Tokens of the server that were seen, and ids that are none of those it lists.
    qsizetype seen = 0;
    qsizetype unknown = 0;
    /// Tokens whose value, and v1 credentials whose password, stands in a log.
    QList<TokenKey> leaked;
    /// It was stopped: nothing was taken over.
    bool wasStopped = false;
    /// It could not be kept on disk.
    std::optional<Error> error;
};

} // namespace itm
