// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"

#include <QVariantList>

class QSqlDatabase;

namespace itm {

/// A function for LocalDatabase::run(): one statement with its values in order.
[[nodiscard]] std::function<Result<Done>(QSqlDatabase &)> sqlStatement(const QString &text,
                                                                       const QVariantList &values);

/// A null string would be stored as NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace itm
