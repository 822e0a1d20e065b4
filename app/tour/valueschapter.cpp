// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/valueschapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Write = QStringLiteral("writeButton");

void addCli(TourRunner &runner)
{
    runner.add({ QStringLiteral("cli-new"),
                 [] {
                     return tour::isEnabled(QStringLiteral("cliTokenAction"))
                         && tour::trigger(QStringLiteral("cliTokenAction"));
                 },
                 [] { return tour::isShown(Write); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(Write); },
                 [] { return tour::isShown(QStringLiteral("messageText")); },
                 {} });
    runner.add(
        { QStringLiteral("cli-replace"),
          [] { return tour::trigger(QStringLiteral("cliTokenAction")); },
          [] { return tour::isShown(Write) || tour::click(QStringLiteral("replaceProfileCheck")); },
          {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

/// A second server, one that keeps values as they are.
void addRescue(TourRunner &runner, Application &application)
{
    const auto server = std::make_shared<DemoServer>(DemoServer::Options{ .rawValues = true });
    // It shows the same organizations as the first one.
    runner.add({ {},
                 [server, &application] {
                     if (!server->start())
                         return false;
                     const Connection old{ .id = ConnectionId::create(),
                                           .server = ServerId::create(),
                                           .name = QStringLiteral("InfluxDB 2.8"),
                                           .url = QUrl(server->url()) };
                     application.workspace().open(old).connectWith(
                         Secret(QByteArrayView(DemoServer::OperatorToken)));
                     return true;
                 },
                 [] { return tour::isShown(QStringLiteral("alternativeButton")); },
                 {} });
    runner.add({ QStringLiteral("rescue-banner"),
                 [] { return tour::click(QStringLiteral("alternativeButton")); },
                 [] { return tour::isShown(QStringLiteral("rescueBannerButton")); },
                 {} });
    runner.add({ QStringLiteral("rescue"),
                 [] { return tour::click(QStringLiteral("rescueBannerButton")); },
                 [] { return tour::isShown(QStringLiteral("rescueButton")); },
                 {} });
    runner.add({ QStringLiteral("rescued"),
                 [] { return tour::click(QStringLiteral("rescueButton")); },
                 // Nothing is left to be chosen.
                 [] { return !tour::isShown(QStringLiteral("stopButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] {
                     return tour::isShown(QStringLiteral("tokenTable"))
                         && !tour::isShown(QStringLiteral("rescueBannerButton"));
                 },
                 {} });
}

/// Of the second server; once it is closed, no connection leads to it any more.
void addCleaning(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::selectAllTokens(); },
                 [] { return tour::isEnabled(QStringLiteral("forgetValueAction")); },
                 {} });
    runner.add({ QStringLiteral("forget-values"),
                 [] { return tour::trigger(QStringLiteral("forgetValueAction")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    runner.add({ QStringLiteral("stored-values"),
                 [] {
                     return tour::trigger(QStringLiteral("closeServerAction"))
                         && tour::trigger(QStringLiteral("storedValuesAction"));
                 },
                 [] {
                     const QString summary = tour::textOf(QStringLiteral("staleSummary"));
                     return !summary.isEmpty() && !summary.contains(u'…');
                 },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void selectSavedToken(TourRunner &runner)
{
    runner.add({ {},
                 [] {
                     return tour::type(QStringLiteral("searchEdit"), {})
                         && tour::selectOrganization(QStringLiteral("factory"));
                 },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    runner.add({ {},
                 [] { return tour::selectToken(QStringLiteral("Lines 10 to 19")); },
                 [] { return tour::isEnabled(QStringLiteral("cliTokenAction")); },
                 {} });
}

void addStoredValues(TourRunner &runner, Application &application)
{
    addCli(runner);
    addRescue(runner, application);
    addCleaning(runner);
    runner.add({ {},
                 [] { return tour::selectOrganization(QStringLiteral("factory")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
