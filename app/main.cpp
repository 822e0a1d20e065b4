// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/hardening.h"
#include "app/singleinstance.h"
#include "app/tour/tour.h"

#include "ui/common/theme.h"

#include "models/store/configfolder.h"
#include "models/words/translators.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

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

/// Needed before anything can be said, also in answer to a mistake on the command line.
void installLanguage(QApplication &application, const itm::CommandLine &line)
{
    itm::installTranslators(application,
                            line.language.isEmpty() ? QLocale() : QLocale(line.language));
}

int answerOnConsole(const itm::CommandLineAnswer &answer)
{
    QTextStream(answer.exitCode == 0 ? stdout : stderr) << answer.text;
    return answer.exitCode;
}

int runWindows(QApplication &qt, const itm::CommandLine &line, itm::SingleInstance &instance)
{
    itm::Application application(line);
    QObject::connect(&instance, &itm::SingleInstance::raiseRequested, &application.window(),
                     &itm::MainWindow::raiseToFront);
    if (!application.start())
        return 1;
    if (line.selfTest)
        QTimer::singleShot(0, &qt, &QApplication::quit);
    itm::Tour tour(application, line);
    return qt.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    itm::hardenProcess();
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("influx-token-manager"));
    QApplication::setApplicationVersion(QStringLiteral(ITM_VERSION));
    QApplication::setDesktopFileName(
        QStringLiteral("io.github.influx_token_manager.InfluxTokenManager"));

    itm::CommandLine line;
    const auto answer = itm::parseCommandLine(QApplication::arguments(), line);
    installLanguage(qt, line);
    if (answer)
        return answerOnConsole(*answer);
    itm::Theme::apply(qt, schemeOf(line.colorScheme));

    itm::SingleInstance instance(itm::ConfigFolder(line.configFolder).path(), nullptr);
    if (line.raisesFirst() && instance.raiseOther())
        return 0;
    return runWindows(qt, line, instance);
}
