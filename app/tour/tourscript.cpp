// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tourscript.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/handoverchapter.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Description = QStringLiteral("Telegraf line 4");
const auto Replaced = QStringLiteral("Grafana plant board");
const auto Path = QStringLiteral("/api/v2/authorizations");

/// What the steps look at besides the windows.
struct Witness
{
    const DemoServer &server;
    Workspace &workspace;

    [[nodiscard]] bool isReady() const
    {
        return workspace.sessions().size() == 1
            && workspace.sessions().constFirst()->refreshedAt().isValid();
    }
    [[nodiscard]] bool isSaved() const
    {
        const auto token = server.findToken(Description);
        return token
            && workspace.sessions().constFirst()->tokens().hasSavedValue(TokenStore::V2, token->id);
    }
    [[nodiscard]] bool isActive(bool expected) const
    {
        const auto token = server.findToken(Description);
        return token && token->isActive == expected;
    }
};

void addLookingAround(TourRunner &runner, const Witness &witness)
{
    runner.add({ QStringLiteral("connected"), [] { return true; },
                 [witness] { return witness.isReady() && tour::tokenRows() > 0; },
                 [witness] {
                     const auto v1 = witness.workspace.sessions().constFirst()->tokens().count(
                         TokenStore::V1);
                     return tour::tokenRows() == witness.server.tokenCount() + v1;
                 } });
    for (const QString &name :
         { QStringLiteral("factory"), QStringLiteral("weather"), QStringLiteral("homelab") }) {
        runner.add({ QStringLiteral("organization ") + name,
                     [name] { return tour::selectOrganization(name); },
                     [witness] {
                         const int rows = tour::tokenRows();
                         return rows > 0 && rows < witness.server.tokenCount();
                     },
                     {} });
    }
    runner.add({ QStringLiteral("details of a token"),
                 [] {
                     return tour::selectOrganization(QStringLiteral("factory"))
                         && tour::selectToken(QStringLiteral("Grafana plant board"));
                 },
                 [] { return tour::isShown(QStringLiteral("detailsMay")); },
                 {} });
}

void addCreating(TourRunner &runner, const Witness &witness)
{
    runner.add({ QStringLiteral("new token"),
                 [] { return tour::trigger(QStringLiteral("newTokenAction")); },
                 [] { return tour::isShown(QStringLiteral("permissionTree")); },
                 {} });
    runner.add({ QStringLiteral("permissions chosen"),
                 [] { return tour::type(QStringLiteral("descriptionEdit"), Description); },
                 [] {
                     return tour::isShown(QStringLiteral("createButton"))
                         || tour::checkBucket(QStringLiteral("line4"), 2);
                 },
                 [] { return tour::isShown(QStringLiteral("createButton")); } });
    runner.add(
        { QStringLiteral("handed over"), [] { return tour::click(QStringLiteral("createButton")); },
          [witness] { return tour::isShown(QStringLiteral("copyButton")) && witness.isSaved(); },
          [witness] {
              return witness.isActive(true)
                  && witness.server.findToken(Description)->permissions == 1
                  && witness.server.requestCount(QStringLiteral("POST"), Path) == 1;
          } });
    addHandOver(runner);
    runner.add({ QStringLiteral("back in the list"),
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    addTracing(runner);
}

void addTakingBack(TourRunner &runner, const Witness &witness)
{
    runner.add({ QStringLiteral("found"),
                 [] { return tour::type(QStringLiteral("searchEdit"), Description.toLower()); },
                 [] { return tour::tokenRows() == 1 && tour::selectToken(Description); },
                 {} });
    runner.add({ QStringLiteral("deactivate asks"),
                 [] { return tour::trigger(QStringLiteral("deactivateAction")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 [witness] { return witness.isActive(true); } });
    runner.add(
        { QStringLiteral("deactivated"),
          [] { return tour::click(QStringLiteral("confirmButton")); },
          [witness] {
              return witness.isActive(false) && tour::isShown(QStringLiteral("messageText"));
          },
          [witness] { return witness.server.requestCount(QStringLiteral("PATCH"), Path) == 1; } });
    runner.add({ QStringLiteral("delete asks"),
                 [] {
                     return tour::selectToken(Description)
                         && tour::trigger(QStringLiteral("deleteAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    runner.add(
        { QStringLiteral("deleted"), [] { return tour::click(QStringLiteral("confirmButton")); },
          [witness] {
              return !witness.server.findToken(Description)
                  && tour::isShown(QStringLiteral("emptyTitle"));
          },
          [witness] { return witness.server.requestCount(QStringLiteral("DELETE"), Path) == 1; } });
}

/// Of the two that have the name then, the server's record is the older one's.
void addReplacing(TourRunner &runner, const Witness &witness)
{
    const auto isOldActive = [witness](bool expected) {
        return witness.server.findToken(Replaced)->isActive == expected;
    };
    runner.add({ QStringLiteral("to be replaced"),
                 [] { return tour::type(QStringLiteral("searchEdit"), Replaced.toLower()); },
                 [] {
                     return tour::tokenRows() == 1 && tour::selectToken(Replaced)
                         && tour::isShown(QStringLiteral("detailsMay"));
                 },
                 {} });
    runner.add({ QStringLiteral("replace"),
                 [] { return tour::trigger(QStringLiteral("replaceAction")); },
                 [] { return tour::isShown(QStringLiteral("makeButton")); },
                 {} });
    runner.add({ QStringLiteral("successor made"),
                 [] { return tour::click(QStringLiteral("makeButton")); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 [witness, isOldActive] {
                     return isOldActive(true)
                         && witness.server.requestCount(QStringLiteral("POST"), Path) == 2;
                 } });
    runner.add({ QStringLiteral("both work"),
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::isShown(QStringLiteral("deactivateOldButton")); },
                 [isOldActive] { return isOldActive(true); } });
    runner.add({ QStringLiteral("old one asks"),
                 [] { return tour::click(QStringLiteral("deactivateOldButton")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 [isOldActive] { return isOldActive(true); } });
    runner.add({ QStringLiteral("old one observed"),
                 [] { return tour::click(QStringLiteral("confirmButton")); },
                 [] { return tour::isShown(QStringLiteral("reactivateOldButton")); },
                 [isOldActive] {
                     return isOldActive(false) && !tour::isShown(QStringLiteral("deleteOldButton"));
                 } });
    runner.add({ QStringLiteral("old one reactivated"),
                 [] { return tour::click(QStringLiteral("reactivateOldButton")); },
                 [] { return tour::isShown(QStringLiteral("deactivateOldButton")); },
                 [isOldActive] { return isOldActive(true); } });
    runner.add({ QStringLiteral("old and new in the list"),
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::tokenRows() == 2; },
                 {} });
    runner.add({ QStringLiteral("details of the old one"),
                 [] { return tour::selectToken(Replaced); },
                 [] { return tour::isShown(QStringLiteral("detailsRemarks")); },
                 {} });
}

} // namespace

void addMainJob(TourRunner &runner, Application &application)
{
    const Witness witness{ *application.demoServer(), application.workspace() };
    addLookingAround(runner, witness);
    addCreating(runner, witness);
    addTakingBack(runner, witness);
    addReplacing(runner, witness);
}

} // namespace itm
