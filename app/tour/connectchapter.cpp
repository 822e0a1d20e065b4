// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/connectchapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

using ServerPtr = std::shared_ptr<DemoServer>;

ServerPtr startEmptyServer()
{
    DemoServer::Options options;
    options.isEmpty = true;
    auto server = std::make_shared<DemoServer>(options);
    return server->start() ? server : nullptr;
}

void addTesting(TourRunner &runner, const QString &url)
{
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("connectionsAction")); },
                 [] { return tour::isShown(QStringLiteral("serverUrlEdit")); },
                 {} });
    runner.add({ QStringLiteral("connection-tested"),
                 [url] {
                     return tour::type(QStringLiteral("serverUrlEdit"), url)
                         && tour::type(QStringLiteral("secretEdit"),
                                       QLatin1String(DemoServer::OperatorToken))
                         && tour::click(QStringLiteral("testButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("probeVerdict")); },
                 {} });
}

void addSettingUp(TourRunner &runner, const ServerPtr &server)
{
    runner.add({ QStringLiteral("connection-empty-server"),
                 [server] {
                     return server && tour::type(QStringLiteral("serverUrlEdit"), server->url())
                         && tour::type(QStringLiteral("secretEdit"), {})
                         && tour::click(QStringLiteral("testButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("setUpServerButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("setUpServerButton")); },
                 [] { return tour::isShown(QStringLiteral("setupPasswordEdit")); },
                 {} });
    runner.add(
        { QStringLiteral("setup"),
          [] {
              return tour::type(QStringLiteral("setupPasswordEdit"),
                                QStringLiteral("a long password"))
                  && tour::type(QStringLiteral("setupOrganizationEdit"), QStringLiteral("brewery"))
                  && tour::type(QStringLiteral("setupBucketEdit"), QStringLiteral("telegraf"));
          },
          [] { return tour::isShown(QStringLiteral("setUpButton")); },
          [server] { return server->tokenCount() == 0; } });
    runner.add({ QStringLiteral("setup-handover"),
                 [] { return tour::click(QStringLiteral("setUpButton")); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 [server] { return server->tokenCount() == 1; } });
    runner.add({ QStringLiteral("setup-advice"),
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::isShown(QStringLiteral("adviceText")); },
                 {} });
    runner.add({ QStringLiteral("setup-done"),
                 [] { return tour::click(QStringLiteral("laterButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addConnecting(TourRunner &runner, Application &application)
{
    addTesting(runner, application.demoServer()->url());
    addSettingUp(runner, startEmptyServer());
}

} // namespace itm
