// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/reportdocument.h"

/// Reports as files, in every format. May run on any thread; PDF needs a QGuiApplication.
namespace itm::reports {

[[nodiscard]] QByteArray toBytes(const ReportDocument &document, ReportFormat format);
/// For showing: the HTML that QTextDocument knows.
[[nodiscard]] QString toPrintHtml(const ReportDocument &document);
[[nodiscard]] QString toMarkdown(const ReportDocument &document);

} // namespace itm::reports
