// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/v1chapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Create = QStringLiteral("createButton");
const auto Confirm = QStringLiteral("confirmButton");
const auto DoneButton = QStringLiteral("doneButton");
const auto Row = QStringLiteral("Old control room");
const auto Credentials = QStringLiteral("/private/legacy/authorizations");

bool search(const QString &text)
{
    return tour::type(QStringLiteral("searchEdit"), text);
}

void addFilling(TourRunner &runner)
{
    runner.add({ QStringLiteral("v1-new"),
                 [] { return tour::trigger(QStringLiteral("newV1Action")); },
                 [] { return tour::isShown(QStringLiteral("v1UserEdit")); },
                 [] { return !tour::isShown(Create); } });
    runner.add(
        { {},
          [] { return tour::pick(QStringLiteral("organizationCombo"), QStringLiteral("factory")); },
          [] {
              return tour::checkCell(QStringLiteral("bucketTable"), QStringLiteral("telegraf"), 1);
          },
          {} });
    runner.add({ QStringLiteral("v1-filled"),
                 [] {
                     return tour::type(QStringLiteral("v1UserEdit"), QStringLiteral("scada"))
                         && tour::type(QStringLiteral("descriptionEdit"),
                                       QStringLiteral("Old control room"));
                 },
                 [] { return tour::isShown(Create); },
                 {} });
}

void addHandOver(TourRunner &runner, std::function<bool()> verified)
{
    runner.add({ QStringLiteral("v1-handover"), [] { return tour::click(Create); },
                 [] {
                     return tour::isShown(QStringLiteral("copyButton"))
                         && tour::textOf(QStringLiteral("v1Mappings"))
                                .contains(QStringLiteral("telegraf"));
                 },
                 std::move(verified) });
    runner.add(
        { QStringLiteral("v1-signed-in"),
          [] { return tour::click(QStringLiteral("trySignInButton")); },
          [] { return tour::textOf(QStringLiteral("signInResult")).contains(QChar(0x2713)); },
          {} });
    runner.add({ {},
                 [] { return tour::click(DoneButton); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addPassword(TourRunner &runner)
{
    runner.add({ QStringLiteral("v1-list"),
                 [] { return search(QStringLiteral("is:v1")) && tour::selectToken(Row); },
                 [] { return tour::isEnabled(QStringLiteral("setPasswordAction")); },
                 [] { return !tour::isEnabled(QStringLiteral("replaceAction")); } });
    runner.add({ QStringLiteral("v1-password"),
                 [] { return tour::trigger(QStringLiteral("setPasswordAction")); },
                 [] { return tour::isShown(QStringLiteral("setPasswordButton")); },
                 {} });
}

/// Deactivates or deletes it.
void addChange(TourRunner &runner, const QString &action, std::function<bool()> verified)
{
    runner.add({ {},
                 [action] { return tour::selectToken(Row) && tour::trigger(action); },
                 [] { return tour::isShown(Confirm); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(Confirm); },
                 [verified] { return tour::isShown(QStringLiteral("tokenTable")) && verified(); },
                 {} });
}

void addEnd(TourRunner &runner)
{
    runner.add({ {},
                 [] { return search({}); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addV1(TourRunner &runner, Application &application)
{
    const DemoServer *server = application.demoServer();
    const auto count
        = [server](const QString &method) { return server->requestCount(method, Credentials); };
    addFilling(runner);
    // Itself and its password.
    addHandOver(runner, [count] { return count(QStringLiteral("POST")) == 2; });
    addPassword(runner);
    runner.add(
        { {},
          [] { return tour::choose(QStringLiteral("passwordChoice"), 1); },
          [] { return tour::type(QStringLiteral("v1PasswordEdit"), QLatin1String(TourPassword)); },
          [] { return tour::isShown(QStringLiteral("setPasswordButton")); } });
    runner.add({ QStringLiteral("v1-password-set"),
                 [] { return tour::click(QStringLiteral("setPasswordButton")); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 [count] { return count(QStringLiteral("POST")) == 3; } });
    runner.add({ {},
                 [] { return tour::click(DoneButton); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    addChange(runner, QStringLiteral("deactivateAction"),
              [count] { return count(QStringLiteral("PATCH")) == 1; });
    addChange(runner, QStringLiteral("deleteAction"),
              [count] { return count(QStringLiteral("DELETE")) == 1; });
    addEnd(runner);
}

void addV1Windows(TourRunner &runner)
{
    addFilling(runner);
    addHandOver(runner, {});
    addPassword(runner);
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    addEnd(runner);
}

} // namespace itm
