// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/reportdocument.h"

#include <QJsonObject>

/// A report for programs: the same in every language and on every computer
/// (resources/reports/README.md).
namespace itm::reports {

/// Facts and rows.
[[nodiscard]] QJsonObject content(const ReportDocument &document);
/// SHA-256 of the content as compact JSON, in hexadecimal digits.
[[nodiscard]] QString checksum(const ReportDocument &document);
/// The content with its checksum, indented.
[[nodiscard]] QByteArray toJson(const ReportDocument &document);
/// For CSV: the keys, then the rows. Guarded against formulas, lists joined by a vertical bar.
[[nodiscard]] QList<QStringList> tableRows(const ReportDocument &document);

} // namespace itm::reports
