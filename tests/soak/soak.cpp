// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/soak.h"

#include "models/session/serversession.h"
#include "models/session/workspace.h"
#include "models/store/connectionstore.h"

#include "tests/soak/controls.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QProgressBar>

namespace itm::soak {

namespace {

constexpr int StartMs = 30'000;
/// Longer than any request may take that is not a list.
constexpr int SettleMs = 90'000;
constexpr int CloseMs = 30'000;
/// One start of the program.
constexpr int MostWalkMs = 30'000;
constexpr int MostWindows = 40;

/// In memory where there is such a place: how long a busy disk takes to write small files is not
/// what is looked for.
QString place()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + QStringLiteral("/soak-XXXXXX");
}

bool isWorking(const QProgressBar &bar)
{
    // A review shows how far it is, not that something is under way.
    return bar.isVisible() && !bar.window()->inherits("itm::ReviewDialog")
        && (bar.maximum() == 0 || bar.value() < bar.maximum());
}

} // namespace

Soak::Soak(const Wish &wish)
    : m_wish(wish)
    , m_folder(place())
    , m_dice(wish.seed)
    , m_keychain(wish.seed)
    , m_backstage(m_dice, m_keychain)
    , m_guard(wish.pause)
{
    m_clock.start();
    connect(&m_backstage, &Backstage::reported, this,
            [this](const QJsonObject &report) { m_report = report; });
    m_weather.setSingleShot(true);
    connect(&m_weather, &QTimer::timeout, this, [this] {
        m_walker->note(QStringLiteral("trouble: ") + m_backstage.changeWeather());
        m_weather.start(500 + m_dice.below(6000));
    });
}

/// Runs the program's own event loop, which the program may end at any time.
bool Soak::waitFor(const std::function<bool()> &condition, int ms)
{
    QElapsedTimer waited;
    waited.start();
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        if (condition() || waited.elapsed() > ms)
            QCoreApplication::exit();
    });
    poll.start(10);
    while (!condition() && waited.elapsed() <= ms)
        QApplication::exec();
    return condition();
}

int Soak::run()
{
    if (!m_backstage.start())
        qFatal("the servers did not start");
    QDir(m_folder.path()).mkdir(QStringLiteral("files"));
    writeFiles();
    QStringList addresses = m_backstage.addresses();
    addresses << QStringLiteral("http://127.0.0.1:1") << QStringLiteral("127.0.0.1")
              << QStringLiteral("ftp://127.0.0.1") << QStringLiteral("http://a:b@127.0.0.1:1/x?y");
    m_hands = std::make_unique<Hands>(m_dice, texts(), addresses,
                                      m_folder.filePath(QStringLiteral("files")));
    m_walker = std::make_unique<Walker>(m_dice, *m_hands, m_wish.log);
    connect(m_walker.get(), &Walker::stepped, this, &Soak::afterStep);
    const qint64 end = m_clock.elapsed() + qint64(m_wish.seconds) * 1000;
    const int once = qMin(m_wish.seconds * 400, MostWalkMs);
    while (m_clock.elapsed() < end - 2000)
        runOnce(static_cast<int>(qMin<qint64>(once, end - m_clock.elapsed())));
    checkJournal();
    judgeMemory();
    summarize();
    return m_judge.failures().isEmpty() ? 0 : 1;
}

/// Whatever the last start did to them: the next one begins with two that work.
void Soak::putConnections()
{
    if (m_connections.isEmpty()) {
        for (int i = 0; i < 2; ++i)
            m_connections.append({ .id = ConnectionId::create(),
                                   .server = ServerId::create(),
                                   .name = QStringLiteral("server %1").arg(i),
                                   .url = QUrl(m_backstage.addresses().at(i)) });
    }
    ConnectionStore store(m_folder.filePath(QStringLiteral("config/connections.json")), nullptr);
    const QList<Connection> known = store.connections();
    for (const Connection &connection : known) {
        if (known.size() > 6)
            store.remove(connection.id);
    }
    for (const Connection &connection : m_connections) {
        store.put(connection);
        m_keychain.put(CredentialKey::connection(connection.id),
                       QByteArrayView(DemoServer::OperatorToken));
    }
}

void Soak::runOnce(int ms)
{
    putConnections();
    m_backstage.calm();
    CommandLine line;
    line.configFolder = m_folder.filePath(QStringLiteral("config"));
    m_application
        = std::make_unique<Application>(line, std::make_unique<SoakCredentialStore>(m_keychain));
    if (!m_application->start())
        m_judge.fail(QStringLiteral("the program did not start"));
    const bool isFirst = ++m_starts == 1;
    if (!waitFor([this] { return busyWith().isEmpty(); }, StartMs))
        m_judge.fail(QStringLiteral("the start does not end"), busyWith());
    if (isFirst)
        closeAll();
    else
        walkFor(ms);
    const bool isEnded = !m_application->window().isVisible();
    m_quits += isEnded ? 1 : 0;
    // Every third time it ends in the middle of things.
    if (!isFirst && !isEnded && m_starts % 3 != 0) {
        settle();
        closeAll();
        judgeProgram();
    }
    m_application.reset();
    judgeEnd(isFirst);
}

void Soak::walkFor(int ms)
{
    QElapsedTimer walked;
    walked.start();
    m_walker->note(QStringLiteral("start %1").arg(m_starts));
    m_weather.start(1000);
    m_walker->start();
    static_cast<void>(
        waitFor([this, &walked, ms] { return walked.elapsed() > ms || openWindows().isEmpty(); },
                ms + 1000));
    m_weather.stop();
    m_walker->stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void Soak::afterStep()
{
    const int step = m_walker->steps();
    m_judge.setStep(step);
    m_guard.setDoing(step);
    if (step % 5 == 0) {
        for (const QString &message : m_judge.countMessages())
            m_walker->note(QStringLiteral("message: ") + message);
    }
    if (step % 40 == 0)
        m_judge.lookAtWindows();
    lookForTwins();
    if (visibleWindows().size() > MostWindows)
        m_judge.fail(QStringLiteral("too many windows"), nameOf(*visibleWindows().constLast()));
    if (step % 400 == 0)
        m_backstage.makeTokens(m_dice.below(2), 3);
}

/// The same question twice, which nobody can have wanted.
void Soak::lookForTwins()
{
    QSet<std::pair<const QWidget *, QString>> seen;
    for (const QWidget *window : visibleWindows()) {
        // Several values may have been made meanwhile, and changes of several tokens be under way.
        if (!window->isModal() || window->inherits("itm::HandOverDialog")
            || window->inherits("itm::ChangesDialog"))
            continue;
        QString question = nameOf(*window) + u' ' + window->windowTitle();
        for (const QLabel *label : window->findChildren<QLabel *>())
            question += u' ' + label->text();
        if (seen.contains({ window->parentWidget(), question }))
            m_judge.fail(QStringLiteral("a question is open twice"), question);
        seen.insert({ window->parentWidget(), question });
    }
}

/// What is under way, by name; empty: nothing.
QString Soak::busyWith() const
{
    for (const auto &session : m_application->workspace().sessions()) {
        if (session->state() == ServerSession::State::Connecting || session->isRefreshing())
            return QStringLiteral("session ") + session->connection().name;
    }
    for (const QWidget *window : visibleWindows()) {
        for (const QProgressBar *bar : window->findChildren<QProgressBar *>()) {
            if (isWorking(*bar))
                return nameOf(*bar);
        }
    }
    return {};
}

void Soak::settle()
{
    m_backstage.calm();
    if (!waitFor([this] { return busyWith().isEmpty(); }, SettleMs))
        m_judge.fail(QStringLiteral("still at work though nothing is wrong any more"), busyWith());
}

void Soak::closeAll()
{
    QTimer closing;
    connect(&closing, &QTimer::timeout, this, &Soak::closeOne);
    closing.start(20);
    const auto areClosed = [this] {
        const QWidgetList windows = visibleWindows();
        return std::all_of(windows.begin(), windows.end(), [this](const QWidget *window) {
            return window == &m_application->window();
        });
    };
    if (!waitFor(areClosed, CloseMs)) {
        for (const QWidget *window : visibleWindows()) {
            if (window != &m_application->window())
                m_judge.fail(QStringLiteral("a window does not close"), nameOf(*window));
        }
    }
}

void Soak::closeOne()
{
    m_walker->countWindows();
    // Some go with others.
    QList<QPointer<QWidget>> windows;
    for (QWidget *window : openWindows())
        windows.append(window);
    for (const QPointer<QWidget> &window : std::as_const(windows)) {
        if (!window || window == &m_application->window())
            continue;
        for (const char *name : { "confirmButton", "cancelButton" }) {
            auto *button = window->findChild<QAbstractButton *>(QLatin1String(name));
            if (window->objectName() == QLatin1String("confirmDialog") && button
                && button->isEnabled())
                return button->click();
        }
        window->close();
    }
}

/// All windows are closed and nothing is under way.
void Soak::judgeProgram()
{
    const auto dialogs = [] {
        QStringList names;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("QDialog"))
                names << nameOf(*window);
        }
        return names;
    };
    if (!waitFor([&dialogs] { return dialogs().isEmpty(); }, CloseMs))
        m_judge.fail(QStringLiteral("a closed window lives on"), dialogs().join(u' '));
}

QJsonObject Soak::report()
{
    m_report = {};
    m_backstage.askReport();
    if (!waitFor([this] { return !m_report.isEmpty(); }, StartMs))
        m_judge.fail(QStringLiteral("the servers do not answer"));
    return m_report;
}

/// The program has ended.
void Soak::judgeEnd(bool isFirst)
{
    m_backstage.calm();
    const auto own = [] {
        QStringList names;
        const Census::Counts counts = Census::counts();
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            // The style is the toolkit's.
            if (it.key().startsWith("itm::") && !it.key().startsWith("itm::soak::")
                && !it.key().startsWith("itm::test::") && it.key() != "itm::ItmStyle")
                names << QLatin1String(it.key());
        }
        return names;
    };
    if (!waitFor([&own] { return own().isEmpty(); }, CloseMs))
        m_judge.fail(QStringLiteral("objects outlive the program"), own().join(u' '));
    judgeLeftBehind();
    // What the servers list is not the program's.
    for (const char *list : { "tokens0", "tokens1" })
        m_report.remove(QLatin1String(list));
    judgeHeld(isFirst);
}

/// On disk, in the keychain and on the servers.
void Soak::judgeLeftBehind()
{
    const QJsonObject seen = report();
    const LoopGuard::Excuse excuse(m_guard);
    m_judge.lookAtFiles(m_folder.filePath(QStringLiteral("config")));
    m_judge.lookAtDatabase(m_folder.filePath(QStringLiteral("config/local.sqlite")), seen);
    const bool couldGiveUp = m_walker->couldGiveUp();
    for (int server = 0; server < 2; ++server) {
        const QJsonValue tokens = seen.value(QStringLiteral("tokens%1").arg(server));
        if (tokens.isNull()) {
            // Its operator's token was taken away.
            m_judge.forgetServer(server);
            m_backstage.restartServer(server);
            continue;
        }
        QMap<QString, QString> known;
        const QJsonArray listed = tokens.toArray();
        for (const auto &token : listed)
            known.insert(token.toObject().value(u"id").toString(),
                         token.toObject().value(u"description").toString());
        m_judge.lookAtTokens(server, known, m_keychain.everWritten(), couldGiveUp);
        if (known.size() < 30)
            m_backstage.makeTokens(server, 10);
    }
}

} // namespace itm::soak
