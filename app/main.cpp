// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/hardening.h"
#include "app/heap.h"
#include "app/reportrun.h"
#include "app/singleinstance.h"
#include "app/tour/tour.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/loneworker.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include "models/store/appsettings.h"
#include "models/store/configfolder.h"
#include "models/words/translators.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

itm::Theme::Scheme schemeOf(itm::ColorScheme scheme)
{
    switch (scheme) {
    case itm::ColorScheme::Light:
        return itm::Theme::Scheme::Light;
    case itm::ColorScheme::Dark:
        return itm::Theme::Scheme::Dark;
    case itm::ColorScheme::Desktop:
        break;
    }
    return itm::Theme::Scheme::Desktop;
}

/// The command line's, or that of the settings where there are any yet; empty: the system's.
QString languageOf(const itm::CommandLine &line)
{
    const QString settings = itm::ConfigFolder(line.configFolder).settingsFile();
    const bool isOwn = !line.demo || !line.configFolder.isEmpty();
    if (!line.language.isEmpty() || !isOwn || !QFile::exists(settings))
        return line.language;
    return itm::AppSettings(settings).language();
}

/// The language is an option itself, and answers are given in it: read twice.
std::optional<itm::CommandLineAnswer> readCommandLine(QCoreApplication &qt, itm::CommandLine &line)
{
    static_cast<void>(itm::parseCommandLine(QCoreApplication::arguments(), line));
    const QString language = languageOf(line);
    itm::installTranslators(qt, language.isEmpty() ? QLocale() : QLocale(language));
    return itm::parseCommandLine(QCoreApplication::arguments(), line);
}

int answerOnConsole(const itm::CommandLineAnswer &answer)
{
    QTextStream(answer.exitCode == 0 ? stdout : stderr) << answer.text;
    return answer.exitCode;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("influx-token-manager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ITM_VERSION));
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Without a display Qt would end the process: what needs no screen is done off screen, the rest
/// gets a sentence.
std::optional<itm::CommandLineAnswer> answerWithoutDisplay(int argc, char *argv[])
{
    QCoreApplication qt(argc, argv);
    nameApplication();
    itm::CommandLine line;
    auto answer = readCommandLine(qt, line);
    if (!answer && !line.isUnattended())
        return itm::answerToMissingDisplay();
    if (!answer)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return answer;
}

int runReport(const itm::CommandLine &line)
{
    itm::ReportRun run(line);
    QTimer::singleShot(0, &run, [&run] { run.start(); });
    return QCoreApplication::exec();
}

/// Printed on no screen; every other format does without windows and fonts. Nothing where the word
/// was not meant that way.
std::optional<int> answerReport(int argc, char *argv[])
{
    {
        QCoreApplication qt(argc, argv);
        nameApplication();
        itm::CommandLine line;
        if (const auto answer = readCommandLine(qt, line))
            return answerOnConsole(*answer);
        if (!line.report)
            return std::nullopt;
        if (line.report->format != itm::ReportFormat::Pdf)
            return runReport(line);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Of no use in the mail of a cron job; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QGuiApplication qt(argc, argv);
    nameApplication();
    itm::CommandLine line;
    if (const auto answer = readCommandLine(qt, line))
        return answerOnConsole(*answer);
    return runReport(line);
}

/// Only a guess: it may be the name of a folder.
bool mentionsReport(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc,
                       [](const char *argument) { return qstrcmp(argument, "report") == 0; });
}

int runWindows(QApplication &qt, const itm::CommandLine &line, itm::SingleInstance &instance)
{
    itm::Application application(line);
    QObject::connect(&instance, &itm::SingleInstance::raiseRequested, &application.window(),
                     &itm::MainWindow::raiseToFront);
    if (!application.start())
        return 1;
    if (const QString trouble = instance.trouble(); !trouble.isEmpty())
        application.window().messages().show(itm::MessageBar::Kind::Warning, trouble);
    if (line.selfTest)
        QTimer::singleShot(0, &qt, &QApplication::quit);
    itm::Tour tour(application, line);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    itm::hardenProcess();
    itm::giveLargeBlocksBack();
    if (mentionsReport(argc, argv)) {
        if (const auto status = answerReport(argc, argv))
            return *status;
    }
    if (!hasDisplay()) {
        if (const auto answer = answerWithoutDisplay(argc, argv))
            return answerOnConsole(*answer);
    }
    QApplication qt(argc, argv);
    nameApplication();
    const QString id = QStringLiteral("io.github.influx_token_manager.InfluxTokenManager");
    QApplication::setDesktopFileName(id);
    // Where the desktop does not find it by that name: not installed, or not on Linux.
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/%1.svg").arg(id)));

    itm::CommandLine line;
    if (const auto answer = readCommandLine(qt, line))
        return answerOnConsole(*answer);
    itm::Theme::apply(schemeOf(line.colorScheme));
    itm::installAccessibleWidgets();

    itm::SingleInstance instance(itm::ConfigFolder(line.configFolder).path(), nullptr);
    if (line.raisesFirst() && instance.raiseOther())
        return 0;
    const int status = runWindows(qt, line, instance);
    itm::LoneWorker::waitForAll();
    return status;
}
