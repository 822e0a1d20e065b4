// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/core/report.h"

#include <QCommandLineParser>

#include <optional>

namespace itm {

/// How a run for a report ends.
enum class ReportStatus {
    Written = 0,
    WrongCommandLine = 2,
    FindingsFound = 3, ///< written all the same
    CannotSignIn = 4, ///< connection, organization or credential unknown or refused
    ServerSilent = 5, ///< not reached, or no answer of an InfluxDB 2
    NotWritten = 6,
};

/// "report …" on the command line: one report, without a window and without a question.
struct ReportCommand final
{
    /// Name or id; empty: by INFLUX_HOST and INFLUX_TOKEN.
    QString connection;
    /// Name or id; empty: all.
    QString organization;
    ReportKind kind = ReportKind::Inventory;
    ReportFormat format = ReportFormat::Html;
    /// "-": standard output.
    QString output;
    bool withAccepted = false;
    std::optional<FindingSeverity> failAt;
};

/// What `parser` has to know before it parses.
void addReportOptions(QCommandLineParser &parser);
/// The first word that is no option is "report".
[[nodiscard]] bool wantsReport(const QCommandLineParser &parser);
/// Nothing is wrong where the text is empty.
[[nodiscard]] QString readReportCommand(const QCommandLineParser &parser, ReportCommand &command);
/// For --help: how it ends, and an example.
[[nodiscard]] QString reportHelp();

} // namespace itm
