// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/longlistbench.h"

#include "models/api/httpinfluxapi.h"
#include "models/items/tokentablemodel.h"

#include "tests/bench/demoprogram.h"
#include "tests/bench/figure.h"
#include "tests/bench/loopwatch.h"
#include "tests/bench/memory.h"
#include "tests/support/sessionfixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTableView>
#include <QTest>
#include <QTextStream>

namespace itm::bench {

namespace {

constexpr int Tokens = 100'000;
constexpr int EnoughMs = 120'000;

/// What the first connection of a program takes, whatever the server holds.
void meetServer(Workspace &workspace)
{
    const DemoProgram demo({ QStringLiteral("--tokens"), QStringLiteral("1") });
    Connection connection = test::SessionFixture::connection();
    connection.url = demo.url();
    ServerSession &session = workspace.open(connection);
    session.connectWith(Secret(demo.value()));
    if (!QTest::qWaitFor([&] { return session.isLive() && !session.isRefreshing(); }, EnoughMs))
        qFatal("the small server cannot be read");
    workspace.close(connection.id);
    QCoreApplication::processEvents();
}

/// What one refresh took, in a process of its own: memory that another left over would not count.
struct Refreshed final
{
    double pauseMs = 0;
    double keptMb = 0;
    double peakMb = 0;
};

Refreshed refreshInChild(const DemoProgram &demo)
{
    QProcess child;
    child.start(
        QCoreApplication::applicationFilePath(),
        { QStringLiteral("--refresh"), demo.url().toString(), QString::fromUtf8(demo.value()) });
    if (!child.waitForFinished(EnoughMs) || child.exitCode() != 0)
        qFatal("the refresh failed");
    const QByteArrayList words = child.readAllStandardOutput().simplified().split(' ');
    return { words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toDouble() };
}

} // namespace

int refreshLongList(const QUrl &url, const QByteArray &value)
{
    test::SessionFixture fixture;
    const SessionServices services{ [](const Connection &to) { return makeHttpInfluxApi(to); },
                                    fixture.credentials,
                                    fixture.intents,
                                    fixture.savedValues,
                                    fixture.inventories,
                                    fixture.replacements,
                                    fixture.clock };
    Workspace workspace(services, nullptr);
    TokenTableModel model(workspace, nullptr);
    QTableView view;
    view.setModel(&model);
    view.resize(1000, 700);
    view.show();
    QCoreApplication::processEvents();
    meetServer(workspace);
    Connection connection = test::SessionFixture::connection();
    connection.url = url;
    const double before = memoryInUse();
    forgetPeak();
    const LoopWatch watch;
    ServerSession &session = workspace.open(connection);
    session.connectWith(Secret(value));
    if (!QTest::qWaitFor([&] { return model.rowCount() >= Tokens && !session.isRefreshing(); },
                         EnoughMs))
        return 1;
    const double peak = peakMemory() - before;
    // What is saved on this computer lies in the memory of a fake here.
    fixture.inventories.inventories.clear();
    QTextStream(stdout) << watch.longest() << ' ' << memoryInUse() - before << ' ' << peak
                        << Qt::endl;
    return 0;
}

void benchLongList(const std::function<void(const Figure &)> &report)
{
    const DemoProgram demo({ QStringLiteral("--tokens"), QString::number(Tokens) });
    std::vector<double> pauses;
    std::vector<double> kept;
    std::vector<double> peaks;
    for (int run = 0; run < Runs; ++run) {
        const Refreshed refreshed = refreshInChild(demo);
        pauses.push_back(refreshed.pauseMs);
        kept.push_back(refreshed.keptMb);
        peaks.push_back(refreshed.peakMb);
    }
    const QString work = QStringLiteral("refresh of %1 tokens, ").arg(Tokens);
    const QString empty = QStringLiteral("the empty program");
    report({ work + QLatin1String("longest pause"), QStringLiteral("the event loop"),
             median(pauses), 50, QStringLiteral("ms") });
    report({ work + QLatin1String("kept"), empty, median(kept), 60, QStringLiteral("MB") });
    report({ work + QLatin1String("at the peak"), empty, median(peaks), 80, QStringLiteral("MB") });
}

} // namespace itm::bench
