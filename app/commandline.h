// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reportcommand.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace itm {

enum class ColorScheme { Desktop, Light, Dark };

/// What the program was asked to do. Holds no secret: a credential on a command line would stand in
/// the shell's history and in the process list.
struct CommandLine final
{
    /// Memory store, temporary folder, demo server in this process.
    bool demo = false;
    /// Build the windows, close them, report by exit code.
    bool selfTest = false;
    /// Folder for the tour's pictures; empty: no tour.
    QString tourFolder;
    /// Folder for pictures of every window; empty: none.
    QString shotsFolder;
    /// Stop at each of these pictures until a line comes on standard input.
    bool waits = false;
    /// Keeps all state of this run; empty: the user's folders.
    QString configFolder;
    /// Empty: the desktop's language.
    QString language;
    ColorScheme colorScheme = ColorScheme::Desktop;
    /// A report instead of windows.
    std::optional<ReportCommand> report;

    /// A run that ends by itself, without a person before it.
    [[nodiscard]] bool isUnattended() const
    {
        return selfTest || report || !tourFolder.isEmpty() || !shotsFolder.isEmpty();
    }
    /// Only ordinary windows raise one another; demo and unattended runs stand alone.
    [[nodiscard]] bool raisesFirst() const { return !demo && !isUnattended(); }
};

/// What to print instead of starting, and with which exit code.
struct CommandLineAnswer final
{
    QString text;
    int exitCode = 0;
};

/// Fills `result`. An answer comes for --help, --version and mistakes.
[[nodiscard]] std::optional<CommandLineAnswer> parseCommandLine(const QStringList &arguments,
                                                                CommandLine &result);

/// For a start with windows where there is no screen.
[[nodiscard]] CommandLineAnswer answerToMissingDisplay();

} // namespace itm
