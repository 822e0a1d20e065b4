// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/reportcommand.h"

#include "models/report/reportnames.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace itm {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

const auto ConnectionOption = QStringLiteral("connection");
const auto OrganizationOption = QStringLiteral("org");
const auto KindOption = QStringLiteral("kind");
const auto FormatOption = QStringLiteral("format");
const auto OutputOption = QStringLiteral("output");
const auto FailAtOption = QStringLiteral("fail-at");
const auto AcceptedOption = QStringLiteral("with-accepted");

QStringList severityNames()
{
    return { QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("danger") };
}

QString notOneOf(const QString &option, const QStringList &allowed, const QString &value)
{
    //: %1: an option; %2: what it takes; %3: what was typed.
    return Texts::tr("--%1 takes %2, not \"%3\".")
        .arg(option, allowed.join(QStringLiteral(", ")), value);
}

/// By its name, or by the ending of the file.
QString readFormat(const QCommandLineParser &parser, ReportCommand &command)
{
    const QString named = parser.value(FormatOption);
    const QString typed = named.isEmpty() ? QFileInfo(command.output).suffix() : named;
    const auto format = reports::formatNamed(typed);
    if (!format && named.isEmpty())
        return Texts::tr("Say with --format in which format: %1.")
            .arg(reports::formatNames().join(QStringLiteral(", ")));
    if (!format)
        return notOneOf(FormatOption, reports::formatNames(), typed);
    command.format = *format;
    return {};
}

QString readSeverity(const QCommandLineParser &parser, ReportCommand &command)
{
    if (!parser.isSet(FailAtOption))
        return {};
    const auto index = severityNames().indexOf(parser.value(FailAtOption));
    if (index < 0)
        return notOneOf(FailAtOption, severityNames(), parser.value(FailAtOption));
    command.failAt = static_cast<FindingSeverity>(index);
    return {};
}

} // namespace

void addReportOptions(QCommandLineParser &parser)
{
    const QString name = Texts::tr("name", "command line: placeholder for a name");
    parser.addPositionalArgument(
        QStringLiteral("report"),
        Texts::tr("Write a report without opening a window: the options from --connection on."),
        QStringLiteral("[report]"));
    parser.addOptions({
        { ConnectionOption,
          Texts::tr("report: the saved connection with this <name>; its credential comes from "
                    "INFLUX_TOKEN, unless INFLUX_HOST names another server, or from the keychain. "
                    "Without it: INFLUX_HOST and INFLUX_TOKEN."),
          name },
        { OrganizationOption, Texts::tr("report: about the organization <name> only."), name },
        { KindOption, Texts::tr("report: which one."), reports::kindNames().join(u'|') },
        { FormatOption, Texts::tr("report: in which format; else by the ending of the file."),
          reports::formatNames().join(u'|') },
        { OutputOption, Texts::tr("report: the <file> to write; - for standard output."),
          Texts::tr("file", "command line: placeholder for a file") },
        { AcceptedOption, Texts::tr("report: with the findings that somebody accepted.") },
        { FailAtOption,
          Texts::tr("report: end with status 3 where there are findings of this severity or a "
                    "worse one that nobody accepted."),
          severityNames().join(u'|') },
    });
}

bool wantsReport(const QCommandLineParser &parser)
{
    return parser.positionalArguments().value(0) == QLatin1String("report");
}

QString readReportCommand(const QCommandLineParser &parser, ReportCommand &command)
{
    if (parser.positionalArguments().size() > 1)
        return Texts::tr("Do not know what to do with \"%1\".")
            .arg(parser.positionalArguments().at(1));
    command.connection = parser.value(ConnectionOption);
    command.organization = parser.value(OrganizationOption);
    command.output = parser.value(OutputOption);
    command.withAccepted = parser.isSet(AcceptedOption);
    if (command.output.isEmpty())
        return Texts::tr("Say with --output which file to write.");
    const auto kind = reports::kindNamed(parser.value(KindOption));
    if (!kind)
        return parser.isSet(KindOption)
            ? notOneOf(KindOption, reports::kindNames(), parser.value(KindOption))
            : Texts::tr("Say with --kind which report: %1.")
                  .arg(reports::kindNames().join(QStringLiteral(", ")));
    command.kind = *kind;
    if (*kind == ReportKind::Review && command.organization.isEmpty())
        return Texts::tr("A review is of one organization: name it with --org.");
    const QString trouble = readFormat(parser, command);
    return trouble.isEmpty() ? readSeverity(parser, command) : trouble;
}

QString reportHelp()
{
    return u'\n'
        + Texts::tr(
               "A report ends with 0: written; 2: a mistake on the command line; 3: written, and "
               "there are findings as --fail-at says; 4: connection, organization, review or "
               "credential unknown or refused; 5: the server did not answer as InfluxDB 2; 6: the "
               "file could not be written. It asks nothing, changes nothing on the server, and "
               "needs no display.")
        + QStringLiteral("\n\n  influx-token-manager report --connection plant --org factory "
                         "--kind findings --output findings.pdf --fail-at warning\n");
}

} // namespace itm
