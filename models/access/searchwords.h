// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchquery.h"

namespace itm {

/// A piece of a search between spaces, quotes resolved. Positions are UTF-16 units of the whole
/// text.
struct SearchPiece final
{
    qsizetype position = 0;
    qsizetype length = 0;
    bool isNegated = false;
    /// In front of the first colon outside quotes, as typed; null without one.
    QString field;
    /// Behind the colon, or everything; without quotes, as typed.
    QString text;
    qsizetype textPosition = 0;
    bool isQuoted = false;
    bool isOpen = false;

    [[nodiscard]] qsizetype end() const { return position + length; }
};

[[nodiscard]] QList<SearchPiece> searchPieces(const QString &text);

/// The field of this name in any case; nothing where there is none.
[[nodiscard]] std::optional<SearchField> searchFieldNamed(const QString &name);

/// From and until of a date or an age; nothing where it cannot be read.
[[nodiscard]] std::optional<std::pair<QDateTime, QDateTime>> searchTimes(const QString &text,
                                                                         const QDateTime &now);

} // namespace itm
