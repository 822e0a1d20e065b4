// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/serversbench.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigationpane.h"

#include "models/api/httpinfluxapi.h"
#include "models/store/appsettings.h"

#include "tests/bench/demoprogram.h"
#include "tests/bench/figure.h"
#include "tests/bench/loopwatch.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/sessionfixture.h"

#include <QEventLoop>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

namespace itm::bench {

namespace {

constexpr int Tokens = 10'000;
constexpr int EnoughMs = 60'000;

/// A server that misbehaves, on a thread of its own: its work is not the window's.
class Misbehaving final
{
public:
    Misbehaving(const DemoProgram &behind, const test::Fault &fault, const QByteArray &pattern)
    {
        m_onThread.moveToThread(&m_thread);
        m_thread.start();
        onThread([&] {
            m_proxy
                = std::make_unique<test::FaultyProxy>(static_cast<quint16>(behind.url().port()));
            m_proxy->misbehave(fault, pattern);
        });
    }
    ~Misbehaving()
    {
        onThread([this] { m_proxy.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Misbehaving)

    [[nodiscard]] QUrl url() const { return m_proxy->url(); }
    [[nodiscard]] int count(const QByteArray &pattern)
    {
        int count = 0;
        onThread([&] { count = m_proxy->count(pattern); });
        return count;
    }

private:
    void onThread(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_onThread, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_onThread;
    std::unique_ptr<test::FaultyProxy> m_proxy;
};

/// The whole window over three servers.
class ThreeServers final
{
public:
    ThreeServers()
        : m_fine({ QStringLiteral("--pace"), QStringLiteral("--tokens"), QString::number(Tokens) })
        , m_behind({ QStringLiteral("--tokens"), QString::number(Tokens) })
        , m_dripping(m_behind, test::Fault::drip(std::chrono::milliseconds(1)), List)
        , m_gone(m_behind, test::Fault::stall(), {})
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        m_fixture.services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
        m_window = std::make_unique<MainWindow>(m_fixture.workspace, m_settings);
        m_window->show();
        m_fineSession = &open(QStringLiteral("fine"), m_fine.url());
        m_drippingSession = &open(QStringLiteral("dripping"), m_dripping.url());
        m_goneSession = &open(QStringLiteral("gone"), m_gone.url());
        m_fineSession->connectWith(Secret(m_fine.value()));
        await([this] { return m_fineSession->isLive() && !m_fineSession->isRefreshing(); });
        m_window->findChild<NavigationPane *>()->select({});
        const auto *table = m_window->findChild<QTableView *>(QStringLiteral("tokenTable"));
        await([table] { return table->model()->rowCount() >= Tokens; });
    }

    void trouble()
    {
        const int lists = m_dripping.count(List);
        m_drippingSession->connectWith(Secret(m_behind.value()));
        m_goneSession->connectWith(Secret(m_behind.value()));
        await([this, lists] { return m_dripping.count(List) > lists; });
    }
    void calm()
    {
        m_drippingSession->disconnectFromServer();
        m_goneSession->disconnectFromServer();
    }
    /// Both are still in it.
    [[nodiscard]] bool isTroubled() const
    {
        return m_drippingSession->isRefreshing()
            && m_goneSession->state() != ServerSession::State::Ready;
    }

    double refresh()
    {
        QEventLoop loop;
        QObject::connect(m_fineSession, &ServerSession::refreshed, &loop, &QEventLoop::quit);
        return timed([&] {
            m_fineSession->refresh();
            loop.exec();
            m_window->repaint();
        });
    }

private:
    inline static const QByteArray List = QByteArrayLiteral("/api/v2/authorizations");

    ServerSession &open(const QString &name, const QUrl &url)
    {
        Connection connection = test::SessionFixture::connection();
        connection.name = name;
        connection.url = url;
        return m_fixture.workspace.open(connection);
    }
    static void await(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, EnoughMs))
            qFatal("the servers did not come to where they should be");
    }

    DemoProgram m_fine;
    DemoProgram m_behind;
    Misbehaving m_dripping;
    Misbehaving m_gone;
    QTemporaryDir m_folder;
    AppSettings m_settings;
    test::SessionFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
    ServerSession *m_fineSession = nullptr;
    ServerSession *m_drippingSession = nullptr;
    ServerSession *m_goneSession = nullptr;
};

} // namespace

void benchServers(const std::function<void(const Figure &)> &report)
{
    ThreeServers servers;
    std::vector<double> pauses;
    const auto beside = [&] {
        const LoopWatch watch;
        servers.trouble();
        const double time = servers.refresh();
        if (!servers.isTroubled())
            qFatal("the other servers were not in trouble all the while");
        pauses.push_back(watch.longest());
        return time;
    };
    const auto alone = [&] {
        servers.calm();
        return servers.refresh();
    };
    const Compared compared = compare(beside, alone);
    const QString work = QStringLiteral("three servers, %1 tokens, paced: ").arg(Tokens);
    report({ work + QLatin1String("refresh"),
             QStringLiteral("beside a dripping and a gone one; alone: %1 ms")
                 .arg(compared.reference, 0, 'f', 0),
             compared.ratio(), 1.1, QStringLiteral("×") });
    report({ work + QLatin1String("longest pause"),
             QStringLiteral("the event loop; worst: %1 ms")
                 .arg(*std::max_element(pauses.begin(), pauses.end()), 0, 'f', 0),
             median(pauses), 50, QStringLiteral("ms") });
}

} // namespace itm::bench
