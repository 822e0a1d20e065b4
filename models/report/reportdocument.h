// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/reportfacts.h"

#include <QJsonValue>

namespace itm {

/// One thing said twice: in the user's language, and as it stays the same in every language.
struct ReportCell final
{
    QString text;
    QJsonValue raw;
};

struct ReportFact final
{
    ReportField field = ReportField::Server;
    ReportCell cell;
    /// To readers too, not only to programs.
    bool isShown = true;
};

struct ReportColumn final
{
    ReportField field = ReportField::Token;
    /// To readers too: where each section has one value, its heading says it.
    bool isShown = true;
};

/// A cell for each column of the document.
using ReportRow = QList<ReportCell>;

struct ReportSection final
{
    QString title;
    QStringList sentences;
    QList<ReportRow> rows;
};

/// A report before it is written in some format: the same facts make the same document.
struct ReportDocument final
{
    ReportKind kind = ReportKind::Inventory;
    QString title;
    QList<ReportFact> facts;
    QStringList sentences;
    /// Of all sections.
    QList<ReportColumn> columns;
    QList<ReportSection> sections;

    [[nodiscard]] qsizetype rowCount() const;
};

/// In the user's language. May run on any thread.
[[nodiscard]] ReportDocument makeReport(const ReportFacts &facts);

/// Of what was found in the organization that is asked for and nobody accepted; none: nothing was.
[[nodiscard]] std::optional<FindingSeverity> worstSeverity(const ReportFacts &facts);

/// At most so many rows, and a sentence that says so; for showing.
[[nodiscard]] ReportDocument beginningOf(const ReportDocument &document, qsizetype rows);

} // namespace itm
