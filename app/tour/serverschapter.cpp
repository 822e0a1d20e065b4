// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/serverschapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Copied = QStringLiteral("Telegraf collector A");

/// The second server and the session of it.
struct Second final
{
    DemoServer server{ DemoServer::Options() };
    Connection connection{ .id = ConnectionId::create(),
                           .server = ServerId::create(),
                           .name = QStringLiteral("lab"),
                           .color = ConnectionColor::Green };

    [[nodiscard]] bool open(Application &application)
    {
        if (!server.start())
            return false;
        connection.url = QUrl(server.url());
        application.workspace()
            .open(connection)
            .connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
        return true;
    }
};

using SecondPtr = std::shared_ptr<Second>;

void addBoth(TourRunner &runner, Application &application, const SecondPtr &second)
{
    runner.add({ QStringLiteral("same-server"),
                 [second, &application] { return second->open(application); },
                 [] { return tour::isShown(QStringLiteral("alternativeButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("alternativeButton")); },
                 [second, &application] {
                     const ServerSession *lab
                         = application.workspace().session(second->connection.id);
                     return lab && lab->isLive() && !lab->isRefreshing();
                 },
                 {} });
    runner.add({ QStringLiteral("all-servers"),
                 [] {
                     return tour::type(QStringLiteral("searchEdit"), QStringLiteral("telegraf"))
                         && tour::selectScope({});
                 },
                 [] {
                     return tour::isShown(QStringLiteral("tokenTable")) && tour::tokenRows() > 3
                         && tour::selectAllTokens();
                 },
                 {} });
    runner.add({ QStringLiteral("all-servers-deactivate"),
                 [] { return tour::trigger(QStringLiteral("deactivateAction")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    // The question about the other server comes next.
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addMakingElsewhere(TourRunner &runner, Application &application)
{
    const DemoServer &first = *application.demoServer();
    const auto before = std::make_shared<int>(0);
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("disconnectAction")); },
                 [] { return tour::isEnabled(QStringLiteral("connectAction")); },
                 {} });
    runner.add({ QStringLiteral("server-disconnected"),
                 [] { return tour::type(QStringLiteral("searchEdit"), {}); },
                 [] { return tour::selectToken(Copied); },
                 {} });
    runner.add({ QStringLiteral("elsewhere"),
                 [&first, before] {
                     *before = first.tokenCount();
                     return tour::trigger(QStringLiteral("makeElsewhereAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("goOnButton")); },
                 [&first, before] { return first.tokenCount() == *before; } });
    runner.add({ QStringLiteral("elsewhere-create"),
                 [] { return tour::click(QStringLiteral("goOnButton")); },
                 [] { return tour::isShown(QStringLiteral("createButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addOffline(TourRunner &runner)
{
    runner.add({ QStringLiteral("all-servers-offline"),
                 [] { return tour::selectScope({}) && tour::selectFirstToken(); },
                 [] { return tour::isShown(QStringLiteral("contentsRetryButton")); },
                 {} });
}

} // namespace

void addServers(TourRunner &runner, Application &application)
{
    const auto second = std::make_shared<Second>();
    addBoth(runner, application, second);
    runner.add({ {},
                 [second] {
                     return tour::selectScope({ second->connection.server, {} });
                 },
                 [] { return tour::isEnabled(QStringLiteral("disconnectAction")); },
                 {} });
    addMakingElsewhere(runner, application);
    addOffline(runner);
    runner.add({ {},
                 [second] {
                     return tour::selectScope({ second->connection.server, {} })
                         && tour::trigger(QStringLiteral("closeServerAction"))
                         && tour::selectOrganization(QStringLiteral("factory"));
                 },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
