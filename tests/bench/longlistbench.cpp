// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/longlistbench.h"

#include "models/api/httpinfluxapi.h"
#include "models/items/tokentablemodel.h"

#include "tests/bench/figure.h"
#include "tests/bench/memory.h"
#include "tests/support/sessionfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace itm::bench {

namespace {

constexpr int Tokens = 100'000;
constexpr int EnoughMs = 120'000;

/// The longest time between two turns of the event loop while it lives.
class LoopWatch final
{
public:
    LoopWatch()
    {
        m_sinceTurn.start();
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] {
            m_longest = qMax(m_longest, static_cast<double>(m_sinceTurn.nsecsElapsed()) / 1e6);
            m_sinceTurn.start();
        });
        m_turn.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_turn;
    QElapsedTimer m_sinceTurn;
    double m_longest = 0;
};

/// The demo program with so many tokens, in a process of its own.
class DemoProgram final
{
public:
    explicit DemoProgram(int tokens)
    {
        m_process.start(QStringLiteral(ITM_DEMO_PROGRAM),
                        { QStringLiteral("--tokens"), QString::number(tokens) });
        url = QUrl(line());
        value = line().toUtf8();
    }
    ~DemoProgram()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(DemoProgram)

    QUrl url;
    QByteArray value;

private:
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(EnoughMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
};

/// What the first connection of a program takes, whatever the server holds.
void meetServer(Workspace &workspace)
{
    const DemoProgram demo(1);
    Connection connection = test::SessionFixture::connection();
    connection.url = demo.url;
    ServerSession &session = workspace.open(connection);
    session.connectWith(Secret(QByteArrayView(demo.value)));
    if (!QTest::qWaitFor([&] { return session.isLive() && !session.isRefreshing(); }, EnoughMs))
        qFatal("the small server cannot be read");
    workspace.close(connection.id);
    QCoreApplication::processEvents();
}

} // namespace

void benchLongList(const std::function<void(const Figure &)> &report)
{
    const DemoProgram demo(Tokens);
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
    connection.url = demo.url;
    const double before = memoryInUse();
    forgetPeak();
    const LoopWatch watch;
    ServerSession &session = workspace.open(connection);
    session.connectWith(Secret(QByteArrayView(demo.value)));
    if (!QTest::qWaitFor([&] { return model.rowCount() >= Tokens && !session.isRefreshing(); },
                         EnoughMs))
        qFatal("not all rows are visible");
    const double peak = peakMemory() - before;
    // What is saved on this computer lies in the memory of a fake here.
    fixture.inventories.inventories.clear();
    const QString work = QStringLiteral("refresh of %1 tokens, ").arg(Tokens);
    report({ work + QLatin1String("longest pause"), QStringLiteral("the event loop"),
             watch.longest(), 50, QStringLiteral("ms") });
    report({ work + QLatin1String("kept"), QStringLiteral("the empty program"),
             memoryInUse() - before, 60, QStringLiteral("MB") });
    report({ work + QLatin1String("at the peak"), QStringLiteral("the empty program"), peak, 80,
             QStringLiteral("MB") });
}

} // namespace itm::bench
