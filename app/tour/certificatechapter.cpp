// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/certificatechapter.h"

#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "models/core/proxy.h"

namespace itm {

namespace {

using ServerPtr = std::shared_ptr<DemoServer>;

ServerPtr startTlsServer()
{
    DemoServer::Options options;
    options.isTls = true;
    auto server = std::make_shared<DemoServer>(options);
    return server->start() ? server : nullptr;
}

void addRefusal(TourRunner &runner, const ServerPtr &server)
{
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("connectionsAction")); },
                 [] { return tour::isShown(QStringLiteral("serverUrlEdit")); },
                 {} });
    runner.add({ QStringLiteral("connection-self-signed"),
                 [server] {
                     return server && tour::type(QStringLiteral("serverUrlEdit"), server->url())
                         && tour::type(QStringLiteral("secretEdit"),
                                       QLatin1String(DemoServer::OperatorToken))
                         && tour::click(QStringLiteral("testButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("certificateButton")); },
                 // Not one request, and so no credential, came before somebody decided.
                 [server] { return server->requestCount(QStringLiteral("GET"), {}) == 0; } });
    runner.add({ QStringLiteral("certificate"),
                 [] { return tour::click(QStringLiteral("certificateButton")); },
                 [] { return tour::isShown(QStringLiteral("certificateFingerprint")); },
                 {} });
}

void addPinning(TourRunner &runner, const ServerPtr &server)
{
    runner.add({ QStringLiteral("certificate-compared"),
                 [] { return tour::click(QStringLiteral("comparedCheck")); },
                 [] { return tour::isShown(QStringLiteral("trustButton")); },
                 [server] { return server->requestCount(QStringLiteral("GET"), {}) == 0; } });
    runner.add({ QStringLiteral("connection-pinned"),
                 [] { return tour::click(QStringLiteral("trustButton")); },
                 [] {
                     return tour::isShown(QStringLiteral("removePinButton"))
                         && tour::textOf(QStringLiteral("probeSteps")).count(u'✓') == 6;
                 },
                 [server] { return server->requestCount(QStringLiteral("GET"), {}) > 0; } });
    runner.add({ QStringLiteral("connection-proxy"),
                 [] {
                     return tour::pickValue(QStringLiteral("proxyCombo"),
                                            static_cast<int>(ProxyMode::Http));
                 },
                 [] {
                     return tour::type(QStringLiteral("proxyHostEdit"),
                                       QStringLiteral("proxy.example"))
                         && tour::type(QStringLiteral("proxyUserEdit"), QStringLiteral("alice"))
                         && tour::isShown(QStringLiteral("proxyPasswordEdit"));
                 },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addCertificates(TourRunner &runner)
{
    const ServerPtr server = startTlsServer();
    addRefusal(runner, server);
    addPinning(runner, server);
}

} // namespace itm
