// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace itm {

namespace {

/// For tests that look at the windows from outside; not in --help.
const auto Wait = QStringLiteral("wait");

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QList<QCommandLineOption> options()
{
    const QString folder = Texts::tr("folder", "command line: placeholder for a folder's path");
    return {
        { QStringLiteral("demo"),
          Texts::tr("Start with a demo server in this process; nothing is kept.") },
        { QStringLiteral("config-dir"), Texts::tr("Keep all state of this run in <folder>."),
          folder },
        { QStringLiteral("language"), Texts::tr("Speak this language, for example de."),
          Texts::tr("code", "command line: placeholder for a language code") },
        { QStringLiteral("color-scheme"),
          Texts::tr("Colours: light or dark, whatever the desktop says."),
          QStringLiteral("light|dark") },
        { QStringLiteral("tour"),
          Texts::tr("With --demo: do the main job by itself, write pictures to <folder> and end."),
          folder },
        { QStringLiteral("shots"),
          Texts::tr("With --demo: write a picture of every window to <folder> and end."), folder },
        { QStringLiteral("self-test"), Texts::tr("Build the windows, close them and end.") },
    };
}

std::optional<CommandLineAnswer> mistake(const QString &sentence)
{
    return CommandLineAnswer{ sentence + u'\n', 2 };
}

std::optional<CommandLineAnswer> readColorScheme(const QString &text, CommandLine &result)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == QLatin1String("light"))
        result.colorScheme = ColorScheme::Light;
    else if (text == QLatin1String("dark"))
        result.colorScheme = ColorScheme::Dark;
    else
        return mistake(Texts::tr("--color-scheme takes light or dark, not \"%1\".").arg(text));
    return std::nullopt;
}

} // namespace

std::optional<CommandLineAnswer> parseCommandLine(const QStringList &arguments, CommandLine &result)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Manages the API tokens of InfluxDB 2.x servers."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(options());
    QCommandLineOption wait(Wait);
    wait.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(wait);
    addReportOptions(parser);
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    result.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(help))
        return CommandLineAnswer{ parser.helpText() + reportHelp(), 0 };
    if (parser.isSet(version)) {
        return CommandLineAnswer{ QCoreApplication::applicationName() + u' '
                                      + QCoreApplication::applicationVersion() + u'\n',
                                  0 };
    }
    if (wantsReport(parser)) {
        result.demo = parser.isSet(QStringLiteral("demo"));
        result.configFolder = parser.value(QStringLiteral("config-dir"));
        result.report.emplace();
        const QString trouble = readReportCommand(parser, *result.report);
        return trouble.isEmpty() ? std::nullopt : mistake(trouble);
    }
    if (!parser.positionalArguments().isEmpty())
        return mistake(Texts::tr("Do not know what to do with \"%1\".")
                           .arg(parser.positionalArguments().constFirst()));
    result.demo = parser.isSet(QStringLiteral("demo"));
    result.selfTest = parser.isSet(QStringLiteral("self-test"));
    result.tourFolder = parser.value(QStringLiteral("tour"));
    result.shotsFolder = parser.value(QStringLiteral("shots"));
    result.waits = parser.isSet(Wait);
    result.configFolder = parser.value(QStringLiteral("config-dir"));
    // The tour creates and deletes tokens: only ever on the demo server.
    if ((!result.tourFolder.isEmpty() || !result.shotsFolder.isEmpty()) && !result.demo)
        return mistake(Texts::tr("--tour and --shots work with --demo only."));
    return readColorScheme(parser.value(QStringLiteral("color-scheme")), result);
}

CommandLineAnswer answerToMissingDisplay()
{
    return { Texts::tr(
                 "There is no display here to show a window on. Start the program on a desktop, "
                 "or see --help for what it does without one.")
                 + u'\n',
             1 };
}

} // namespace itm
