// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"

#include "models/store/appsettings.h"
#include "models/store/localdatabase.h"
#include "models/store/sqliteinventorystore.h"

#include "tests/bench/figure.h"
#include "tests/bench/longlistbench.h"
#include "tests/bench/tokenlist.h"
#include "tests/support/sessionfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace itm::bench {

namespace {

constexpr int Tokens = 100'000;
constexpr int EnoughMs = 120'000;
constexpr int Screenful = 30;

void save(const QString &file, ServerId server)
{
    LocalDatabase database(file);
    SqliteInventoryStore store(database);
    QObject context;
    bool isSaved = false;
    const RequestHandle running = store.save(
        server, { .tokens = decodedTokens(Tokens), .takenAt = QDateTime::currentDateTimeUtc() },
        &context, [&](const Result<Done> &done) { isSaved = done.isOk(); });
    if (!QTest::qWaitFor([&] { return isSaved; }, EnoughMs))
        qFatal("the inventory was not saved");
}

/// Runs the event loop until then; QTest::qWaitFor() looks every 10 ms only.
void runUntil(const QAbstractItemModel &model, const std::function<bool()> &isReached)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isReached())
            loop.quit();
    };
    QObject::connect(&model, &QAbstractItemModel::modelReset, &loop, look);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, look);
    poll.start(0);
    QTimer::singleShot(EnoughMs, &loop, [] { qFatal("no rows"); });
    loop.exec();
}

/// From the start of a process to so many rows in its main window; none: to the answer that there
/// are none.
double start(const QString &file, ServerId server, int rows)
{
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--start"), file, server.toString(), QString::number(rows) });
    if (!child.waitForReadyRead(EnoughMs))
        qFatal("the program did not start");
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    child.waitForFinished(EnoughMs);
    return time;
}

double bareSelect(const QString &file)
{
    const QString name = QStringLiteral("bench");
    const double time = timed([&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("the database does not open");
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT * FROM inventory_token"));
        qsizetype seen = 0;
        while (query.next()) {
            for (int i = 0; i < 16; ++i)
                seen += query.value(i).isNull() ? 0 : 1;
        }
        if (seen < Tokens)
            qFatal("rows are missing");
    });
    QSqlDatabase::removeDatabase(name);
    return time;
}

} // namespace

int startWithInventory(const QString &file, const QString &server, int rows)
{
    LocalDatabase database(file);
    SqliteInventoryStore store(database);
    test::SessionFixture fixture;
    const SessionServices services{
        fixture.services.makeApi, fixture.credentials, fixture.intents, fixture.savedValues, store,
        fixture.replacements,     fixture.clock
    };
    fixture.script = [](test::FakeInfluxApi &api) { api.onPing.hang(); };
    Workspace workspace(services, nullptr);
    AppSettings settings(file + QStringLiteral(".ini"));
    MainWindow window(workspace, settings);
    window.show();
    Connection connection = test::SessionFixture::connection();
    connection.server = { QUuid::fromString(server) };
    workspace.open(connection).connectWith(Secret(QByteArrayView("value")));
    auto *view = window.findChild<QTableView *>(QStringLiteral("tokenTable"));
    bool isAnswered = false;
    const RequestHandle asked
        = store.loadFirst(connection.server, 1, view,
                          [&](const Result<InventoryStore::Answer> &) { isAnswered = true; });
    runUntil(*view->model(),
             [&] { return rows == 0 ? isAnswered : view->model()->rowCount() >= rows; });
    window.repaint();
    view->viewport()->repaint();
    QTextStream(stdout) << view->model()->rowCount() << Qt::endl;
    return 0;
}

void benchInventory(const std::function<void(const Figure &)> &report)
{
    const QTemporaryDir folder;
    const QString full = folder.filePath(QStringLiteral("full.sqlite"));
    const QString empty = folder.filePath(QStringLiteral("empty.sqlite"));
    const Connection connection = test::SessionFixture::connection();
    save(full, connection.server);
    start(empty, connection.server, 0);
    const Compared first = compare([&] { return start(full, connection.server, Screenful); },
                                   [&] { return start(empty, connection.server, 0); });
    report({ QStringLiteral("start to a screenful of %1 saved tokens").arg(Tokens),
             QStringLiteral("with an empty database: %1 ms").arg(first.reference, 0, 'f', 1),
             first.ratio(), 1.5, QStringLiteral("×") });
    const Compared all = compare([&] { return start(full, connection.server, Tokens); },
                                 [&] { return bareSelect(full); });
    report({ QStringLiteral("start to all rows of %1 saved tokens").arg(Tokens),
             QStringLiteral("bare SELECT: %1 ms").arg(all.reference, 0, 'f', 0), all.ratio(), 5,
             QStringLiteral("×") });
}

} // namespace itm::bench
