// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/recoverychapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include <QClipboard>
#include <QGuiApplication>

namespace itm {

namespace {

const auto Operator = QStringLiteral("admin's Token");

/// What influxd would print of the demo's database, had it one.
QString output(const DemoServer &server)
{
    const auto known = server.findToken(Operator);
    const auto row = [](const QString &id, const QString &user, const QString &description,
                        const QString &value, const QString &permissions) -> QString {
        return id + u'\t' + user + QStringLiteral("\t\t11aeb2f023f40000\t") + description + u'\t'
            + value + QStringLiteral("\t[") + permissions + QStringLiteral("]\n");
    };
    const auto redacted = QStringLiteral("REDACTED");
    const auto reading = QStringLiteral("read:buckets");
    return QStringLiteral("$ influxd recovery user list\nID\tName\n11aeb2f023f40000\tadmin\n"
                          "$ influxd recovery org list\nID\tName\n11aeb2f023f40001\tfactory\n"
                          "$ influxd recovery auth create-operator\n"
                          "ID\tUser Name\tUser ID\tDescription\tToken\tPermissions\n")
        + row(QStringLiteral("0a00000000000001"), QString(),
              QStringLiteral("laptop of somebody who left"), redacted, reading)
        + row(QStringLiteral("0a00000000000002"), QStringLiteral("admin"),
              QStringLiteral("of the plant that was closed"), redacted, reading)
        + row(known ? known->id.toString() : QString(), QStringLiteral("admin"),
              QStringLiteral("admin's Recovery Token"), QLatin1String(DemoServer::OperatorToken),
              QStringLiteral("read:authorizations write:authorizations"));
}

void addCommands(TourRunner &runner)
{
    runner.add({ QStringLiteral("recovery opened"),
                 [] {
                     return tour::type(QStringLiteral("searchEdit"), {})
                         && tour::selectOrganization(QStringLiteral("factory"))
                         && tour::trigger(QStringLiteral("recoverAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("installationCombo")); },
                 {} });
    runner.add(
        { QStringLiteral("recovery with docker"),
          [] { return tour::pick(QStringLiteral("installationCombo"), QStringLiteral("Docker")); },
          [] { return tour::isShown(QStringLiteral("containerEdit")); },
          {} });
}

void addReading(TourRunner &runner, const DemoServer &server)
{
    runner.add({ QStringLiteral("recovery output read"),
                 [&server] {
                     QGuiApplication::clipboard()->setText(output(server));
                     return tour::click(QStringLiteral("pasteOutputButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("recoverySignInButton")); },
                 {} });
    runner.add({ QStringLiteral("signed in with the new token"),
                 [] {
                     QGuiApplication::clipboard()->clear();
                     return tour::click(QStringLiteral("recoverySignInButton"));
                 },
                 [] {
                     return tour::isShown(QStringLiteral("showOrphansButton"))
                         && tour::textOf(QStringLiteral("recoveryProgress")).contains(u'✓');
                 },
                 {} });
}

void addOrphans(TourRunner &runner, const DemoServer &server)
{
    runner.add({ QStringLiteral("tokens that no list shows"),
                 [] { return tour::click(QStringLiteral("showOrphansButton")); },
                 [] { return tour::isShown(QStringLiteral("orphanTable")); },
                 {} });
    runner.add({ QStringLiteral("deleting them asks"),
                 [] { return tour::click(QStringLiteral("deleteAllButton")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    const auto path = QStringLiteral("/api/v2/authorizations/0a0000000000000");
    runner.add(
        { QStringLiteral("deleted by their IDs"),
          [] { return tour::click(QStringLiteral("confirmButton")); },
          [] { return tour::textOf(QStringLiteral("orphanResult")).contains(u'✓'); },
          [&server, path] { return server.requestCount(QStringLiteral("DELETE"), path) >= 2; } });
    runner.add({ QStringLiteral("back at the assistant"),
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("recoverySignInButton")); },
                 {} });
    runner.add({ QStringLiteral("back after recovery"),
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

/// The spare operator token, made and removed: nothing of it stays.
void addSpare(TourRunner &runner, const DemoServer &server)
{
    runner.add({ QStringLiteral("spare operator opened"),
                 [] { return tour::trigger(QStringLiteral("spareAction")); },
                 [] { return tour::isShown(QStringLiteral("makeSpareButton")); },
                 {} });
    runner.add({ QStringLiteral("spare operator made and tested"),
                 [] { return tour::click(QStringLiteral("makeSpareButton")); },
                 [] { return tour::textOf(QStringLiteral("spareState")).contains(u'✓'); },
                 {} });
    const auto deletions = [&server] {
        return server.requestCount(QStringLiteral("DELETE"),
                                   QStringLiteral("/api/v2/authorizations/"));
    };
    const auto before = std::make_shared<int>(0);
    runner.add({ QStringLiteral("removing the spare asks"),
                 [deletions, before] {
                     *before = deletions();
                     return tour::click(QStringLiteral("removeSpareButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    runner.add({ QStringLiteral("spare operator removed"),
                 [] { return tour::click(QStringLiteral("confirmButton")); },
                 [] {
                     return tour::isShown(QStringLiteral("spareState"))
                         && !tour::textOf(QStringLiteral("spareState")).contains(u'✓')
                         && tour::textOf(QStringLiteral("spareResult")).isEmpty();
                 },
                 [deletions, before] { return deletions() == *before + 1; } });
    runner.add({ QStringLiteral("back after the spare"),
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addRecovery(TourRunner &runner, Application &application)
{
    addCommands(runner);
    addReading(runner, *application.demoServer());
    addOrphans(runner, *application.demoServer());
    addSpare(runner, *application.demoServer());
}

} // namespace itm
