// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/reportdocument.h"

/// A report for readers: a template (resources/reports/README.md) filled with what is shown.
namespace itm::reports {

enum class PageMarkup : quint8 { Html, Markdown };

/// `language`: of the texts in the document, such as "de".
[[nodiscard]] QString toPage(const ReportDocument &document, const QString &pageTemplate,
                             PageMarkup markup, const QString &language);

/// So that a text stands for nothing but itself, also at the beginning of a line or in a table.
[[nodiscard]] QString escapedMarkdown(const QString &text);

} // namespace itm::reports
