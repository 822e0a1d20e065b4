// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/manychapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include <QClipboard>
#include <QGuiApplication>

namespace itm {

namespace {

constexpr int Sensors = 24;
const auto Action = QStringLiteral("newManyAction");
const auto Create = QStringLiteral("createManyButton");
const auto Close = QStringLiteral("batchCloseButton");

QString sensor(int number)
{
    return QStringLiteral("thermometer %1").arg(number);
}

/// As a German spreadsheet writes it, with three rows that come to nothing and two to look at.
QString file()
{
    QString text = QStringLiteral("Description;Owner;Task;Buckets;Read;Write;Remark\r\n");
    for (int number = 1; number <= Sensors; ++number)
        text += sensor(number) + QStringLiteral(";;telegraf-writes;line%1;;;\r\n").arg(number);
    return text
        + QStringLiteral("\"panel; hall 1\";;;;line1*;;\r\n"
                         "panel of everything;;;;*;;\r\n"
                         "\r\n"
                         "of nobody;nobody;;;line1;;\r\n"
                         "misspelt;;;;lime1;;\r\n"
                         ";;;;line1;;without a name\r\n");
}

bool pasteFile()
{
    QGuiApplication::clipboard()->setText(file());
    return tour::click(QStringLiteral("batchPasteButton"));
}

bool isPlanned()
{
    return tour::isShown(QStringLiteral("batchTable")) && tour::isShown(Create);
}

} // namespace

void addManyTokens(TourRunner &runner, Application &application)
{
    const DemoServer &server = *application.demoServer();
    const auto before = std::make_shared<int>(0);
    runner.add({ QStringLiteral("many from a file"),
                 [] {
                     return tour::selectOrganization(QStringLiteral("factory"))
                         && tour::trigger(Action);
                 },
                 [] { return tour::isShown(QStringLiteral("batchExample")); },
                 {} });
    runner.add({ QStringLiteral("file read"),
                 [&server, before] {
                     *before = server.tokenCount();
                     return pasteFile();
                 },
                 isPlanned, [&server, before] { return server.tokenCount() == *before; } });
    runner.add({ QStringLiteral("only problems"),
                 [] { return tour::click(QStringLiteral("onlyProblemsCheck")); },
                 isPlanned,
                 {} });
    runner.add(
        { QStringLiteral("making many asks"),
          [] { return tour::click(QStringLiteral("onlyProblemsCheck")) && tour::click(Create); },
          [] { return tour::isShown(QStringLiteral("confirmButton")); },
          [&server, before] { return server.tokenCount() == *before; } });
    runner.add({ QStringLiteral("many made"),
                 [] { return tour::click(QStringLiteral("confirmButton")); },
                 [] { return tour::isShown(QStringLiteral("saveReportButton")); },
                 [&server, before] {
                     return server.tokenCount() == *before + Sensors + 2
                         && server.findToken(sensor(Sensors))
                         && server.findToken(QStringLiteral("panel; hall 1"))
                         && !server.findToken(QStringLiteral("misspelt"));
                 } });
    runner.add({ QStringLiteral("many in the list"),
                 [] { return tour::click(Close); },
                 [] {
                     return tour::type(QStringLiteral("searchEdit"), QStringLiteral("thermometer"))
                         && tour::tokenRows() == Sensors;
                 },
                 {} });
}

void addManyWindows(TourRunner &runner)
{
    runner.add({ QStringLiteral("many-file"),
                 [] {
                     return tour::selectOrganization(QStringLiteral("factory"))
                         && tour::trigger(Action);
                 },
                 [] { return tour::isShown(QStringLiteral("batchExample")); },
                 {} });
    runner.add({ QStringLiteral("many"), pasteFile, isPlanned, {} });
    runner.add({ QStringLiteral("many-question"),
                 [] { return tour::click(Create); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    runner.add({ {}, [] { return tour::click(QStringLiteral("cancelButton")); }, isPlanned, {} });
    runner.add({ {},
                 [] { return tour::click(Close); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
