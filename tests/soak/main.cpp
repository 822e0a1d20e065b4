// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/heap.h"

#include "tests/soak/soak.h"
#include "tests/soak/soakserver.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QLoggingCategory>
#include <QPixmapCache>
#include <QTextStream>

namespace {

/// Where links and folders end up that would leave the process.
class Nowhere final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &) { }
};

const QStringList Schemes{ QStringLiteral("file"), QStringLiteral("http"), QStringLiteral("https"),
                           QStringLiteral("mailto") };

int serve(int argc, char *argv[])
{
    QCoreApplication qt(argc, argv);
    itm::soak::SoakServer server;
    return server.start() ? QCoreApplication::exec() : 1;
}

void leaveUsersThingsAlone(const QString &home)
{
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(name, home.toUtf8());
    qputenv("INFLUX_CONFIGS_PATH", QDir(home).filePath(QStringLiteral("configs")).toUtf8());
    for (const char *name : { "INFLUX_HOST", "INFLUX_TOKEN", "http_proxy", "https_proxy" })
        qunsetenv(name);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

itm::soak::Soak::Wish wishOf(const QCoreApplication &qt)
{
    QCommandLineParser parser;
    const QCommandLineOption seconds(QStringLiteral("seconds"), QString(), QStringLiteral("n"),
                                     QStringLiteral("40"));
    const QCommandLineOption seed(QStringLiteral("seed"), QString(), QStringLiteral("n"),
                                  QStringLiteral("1"));
    const QCommandLineOption pause(QStringLiteral("pause"), QString(), QStringLiteral("ms"),
                                   QStringLiteral("2000"));
    const QCommandLineOption log(QStringLiteral("log"), QString(), QStringLiteral("file"),
                                 QStringLiteral("soak.log"));
    parser.addOptions({ seconds, seed, pause, log });
    parser.process(qt);
    return { parser.value(seconds).toInt(), parser.value(pause).toInt(),
             parser.value(seed).toUInt(), QFileInfo(parser.value(log)).absoluteFilePath() };
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArrayView first(argc > 1 ? argv[1] : "");
    if (first == "--servers")
        return serve(argc, argv);
    // What the connections window would start.
    if (first == "--demo")
        return 0;
    itm::giveLargeBlocksBack();
    itm::soak::reportCrashes();
    const QTemporaryDir home;
    leaveUsersThingsAlone(home.path());
    itm::soak::Census::begin();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("influx-token-manager"));
    // Qt 6.4 never forgets the names of pictures that this cache has dropped, which would be most
    // of what grows.
    QPixmapCache::setCacheLimit(0);
    const itm::soak::Soak::Wish wish = wishOf(qt);
    QDir::setCurrent(home.path());
    QTextStream(stdout) << "seed " << wish.seed << ", steps in " << wish.log << Qt::endl;
    Nowhere nowhere;
    for (const QString &scheme : Schemes)
        QDesktopServices::setUrlHandler(scheme, &nowhere, "open");
    QLoggingCategory::setFilterRules(QStringLiteral("itm.*=true"));
    const int status = itm::soak::Soak(wish).run();
    for (const QString &scheme : Schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    return status;
}

#include "main.moc"
