// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace itm {

/// Rows as RFC 4180 has them, in UTF-8 with a byte order mark, by which spreadsheets know it.
[[nodiscard]] QByteArray toCsv(const QList<QStringList> &rows);

} // namespace itm
