// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/addserverchapter.h"

#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include <QFile>
#include <QTemporaryDir>

namespace itm {

namespace {

/// A server of its own and a configs file that names it among others.
struct Scene final
{
    DemoServer server{ DemoServer::Options{} };
    QTemporaryDir folder;
    QString file;
};

QByteArray entry(const char *name, const QString &url, const QByteArray &signIn)
{
    return '[' + QByteArray(name) + "]\n  url = \"" + url.toUtf8() + "\"\n  org = \"factory\"\n  "
        + signIn + '\n';
}

std::shared_ptr<Scene> makeScene()
{
    auto scene = std::make_shared<Scene>();
    scene->file = scene->folder.filePath(QStringLiteral("configs"));
    QFile file(scene->file);
    if (!scene->server.start() || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return nullptr;
    const QByteArray token = QByteArray("token = \"") + DemoServer::OperatorToken + '"';
    file.write(entry("bottling", scene->server.url(), token + "\n  active = true"));
    file.write(entry("lab", scene->server.url(), "cookie = \"YWxpY2U6c2VjcmV0\""));
    file.write(entry("office", QStringLiteral("http://localhost:1"), "token = \"x\""));
    file.write(entry("spare", QStringLiteral("influx.example:8086"), "token = \"y\""));
    return scene;
}

} // namespace

void addAddingServers(TourRunner &runner)
{
    const auto scene = makeScene();
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("connectionsAction")); },
                 [] { return tour::isShown(QStringLiteral("importConnectionsButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("importConnectionsButton")); },
                 [] { return tour::isShown(QStringLiteral("importPathEdit")); },
                 {} });
    runner.add(
        { QStringLiteral("import"),
          [scene] { return scene && tour::type(QStringLiteral("importPathEdit"), scene->file); },
          [] { return tour::isShown(QStringLiteral("importButton")); },
          {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("importButton")); },
                 [] { return tour::isShown(QStringLiteral("testImportedButton")); },
                 {} });
    runner.add({ QStringLiteral("import-tested"),
                 [] { return tour::click(QStringLiteral("testImportedButton")); },
                 [] { return tour::isShown(QStringLiteral("testImportedButton")); },
                 [scene] {
                     return scene->server.requestCount(QStringLiteral("GET"),
                                                       QStringLiteral("/api/v2/me"))
                         == 1;
                 } });
    for (int window = 0; window < 2; ++window)
        runner.add({ {},
                     [] { return tour::click(QStringLiteral("closeButton")); },
                     [window] {
                         return window == 0
                             ? tour::isShown(QStringLiteral("importConnectionsButton"))
                             : tour::isShown(QStringLiteral("tokenTable"));
                     },
                     {} });
}

} // namespace itm
