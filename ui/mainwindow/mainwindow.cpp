// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"

#include "ui/common/messagebar.h"
#include "ui/details/tokendetails.h"
#include "ui/mainwindow/creationnews.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/navigationpane.h"
#include "ui/mainwindow/refreshmenu.h"
#include "ui/mainwindow/replacementnews.h"
#include "ui/mainwindow/statusline.h"
#include "ui/review/findingsbutton.h"
#include "ui/tokens/searchedit.h"
#include "ui/tokens/tokencommands.h"
#include "ui/tokens/tokenheader.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokenspage.h"

#include "models/items/navigationmodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/findingswatch.h"
#include "models/session/refreshschedule.h"
#include "models/store/appsettings.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"

#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

const auto WindowPart = QStringLiteral("window");
const auto SplitterPart = QStringLiteral("splitter");

/// Each connection has columns of its own, and so have all servers together.
QString headerPart(const ServerSession *session)
{
    return QStringLiteral("tokens-")
        + (session ? session->connection().id.toString() : QStringLiteral("all"));
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, AppSettings &settings)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_actions(new MainActions(this))
    , m_tokenModel(new TokenTableModel(workspace, this))
    , m_navigationModel(new NavigationModel(workspace, *m_tokenModel, this))
    , m_messages(new MessageBar)
    , m_navigation(new NavigationPane(*m_navigationModel, nullptr))
    , m_page(new TokensPage(*m_tokenModel, nullptr))
    , m_details(new TokenDetails)
    , m_status(new StatusLine(nullptr))
    , m_findings(new FindingsButton(workspace, this))
    , m_search(new SearchEdit(*m_tokenModel, settings, nullptr))
    , m_splitter(new QSplitter)
    , m_commands(new TokenCommands(workspace, *m_messages, *this))
    , m_schedule(new RefreshSchedule(workspace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Influx Token Manager"));
    m_commands->setParent(this);
    arrange();
    makeMenus();
    makeToolBar();
    connectActions();
    connectPanes();
    followNews();
    for (ServerSession *session : workspace.sessions())
        follow(session);
    restoreLayout();
    updateUndo();
    showScope(m_navigation->scope());
    updatePage();
}

MainWindow::~MainWindow() = default;

void MainWindow::followNews()
{
    auto *creations = new CreationNews(m_workspace, *m_messages, *m_commands, *this);
    connect(creations, &CreationNews::replaceRequested, this,
            [this](const TokenKey &token) { requestReplacement({ token }); });
    auto *replacements = new ReplacementNews(m_workspace, *m_messages, this);
    connect(replacements, &ReplacementNews::listRequested, this,
            &MainWindow::replacementsRequested);
}

void MainWindow::arrange()
{
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(m_page);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    m_status->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_findings);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectPanes()
{
    connect(m_commands, &TokenCommands::valueFetched, this, &MainWindow::handOverRequested);
    connect(m_commands, &TokenCommands::likeRequested, this,
            [this](const TokenKey &key, const Token &token) {
                if (ServerSession *session = m_workspace.sessionOf(key.server))
                    Q_EMIT newTokenRequested(session, draftLike(token));
            });
    connect(&m_commands->history(), &ChangeHistory::changed, this, &MainWindow::updateUndo);
    connect(m_navigation, &NavigationPane::scopeChanged, this, &MainWindow::showScope);
    connect(m_search, &QLineEdit::textChanged, m_tokenModel, &TokenTableModel::setSearch);
    connect(m_page, &TokensPage::descriptionEntered, m_commands, &TokenCommands::setDescription);
    connect(m_page, &TokensPage::searchChanged, m_search, &QLineEdit::setText);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &MainWindow::updatePage);
    connect(m_tokenModel, &TokenTableModel::countsChanged, this, &MainWindow::updateLater);
    connect(m_tokenModel, &QAbstractItemModel::dataChanged, this, &MainWindow::updateLater);
    connect(&m_page->selection(), &TokenSelection::changed, this, &MainWindow::updateLater);
    connect(m_page, &TokensPage::connectionsRequested, this, &MainWindow::connectionsRequested);
    connect(m_page, &TokensPage::searchCleared, m_search, [this] { m_search->setText({}); });
    connect(m_page, &TokensPage::newTokenRequested, this, [this] { requestNewToken({}); });
    connect(m_page, &TokensPage::rescueRequested, m_actions->rescue, &QAction::trigger);
    connect(m_page, &TokensPage::retryRequested, this, &MainWindow::connectServers);
    connect(m_page, &TokensPage::activated, m_actions->handOver, &QAction::trigger);
    m_navigationModel->setFindings(m_findings->watch());
    connect(m_findings, &FindingsButton::searchRequested, this, &MainWindow::search);
    connect(m_findings, &FindingsButton::remedyRequested, this, &MainWindow::remedy);
    connect(&m_findings->watch(), &FindingsWatch::notKept, this, [this](const Error &error) {
        m_messages->show(MessageBar::Kind::Error, ErrorText::line(error));
    });
    connect(m_findings, &FindingsButton::found, this, [this] {
        m_tokenModel->setFindingsOf(
            [this](const TokenKey &key) { return m_findings->watch().kindsOf(key); });
        updateLater();
    });
    connect(&m_workspace, &Workspace::sessionAdded, this, &MainWindow::follow);
    connect(&m_workspace, &Workspace::sessionClosed, this, &MainWindow::updatePage);
}

void MainWindow::follow(ServerSession *session)
{
    connect(session, &ServerSession::stateChanged, this, &MainWindow::updatePage);
    connect(session, &ServerSession::refreshed, this, &MainWindow::updatePage);
    connect(session, &ServerSession::refreshingChanged, this, &MainWindow::updateActions);
    connect(session, &ServerSession::refreshFailed, this,
            [this, session](const Error &error) { tellRefreshFailure(session, error); });
    m_navigation->select({ session->connection().server, {} });
    updatePage();
}

void MainWindow::tellRefreshFailure(ServerSession *session, const Error &error)
{
    const QString line = ErrorText::line(error);
    const QString text = m_workspace.sessions().size() > 1
        //: %1: a server; %2: a sentence about what went wrong.
        ? tr("%1: %2").arg(NameText::shown(session->connection().name), line)
        : line;
    m_messages->show(MessageBar::Kind::Error, text, tr("Try again"), [guard = QPointer(session)] {
        if (guard)
            guard->refresh();
    });
}

void MainWindow::showScope(const TokenScope &scope)
{
    m_tokenModel->setScope(scope);
    if (ServerSession *session = currentSession())
        session->setFirst(scope.organization);
    showHeaderOf(scope);
    updatePage();
}

void MainWindow::showHeaderOf(const TokenScope &scope)
{
    const QString part = headerPart(currentSession());
    if (m_workspace.sessions().isEmpty() || part == m_headerPart)
        return;
    storeHeader();
    m_headerPart = part;
    m_page->header().setAllServers(scope.server.isNull());
    m_page->header().restore(m_settings.layout(part));
}

void MainWindow::updateLater()
{
    m_update.start();
}

void MainWindow::updatePage()
{
    m_page->showState(sessionsInView());
    m_status->follow(sessionsInView());
    m_findings->follow(sessionsInView());
    updateDetails();
    updateActions();
}

void MainWindow::updateDetails()
{
    QList<const TokenRow *> rows;
    for (const TokenKey &key : m_page->selection().keys()) {
        const TokenRow *row = m_tokenModel->row(key);
        if (row && row->token())
            rows.append(row);
    }
    m_details->setServersNamed(m_navigation->scope().server.isNull()
                               && m_workspace.sessions().size() > 1);
    if (rows.size() == 1)
        m_details->showToken(*rows.first(), m_findings->sentences(rows.first()->key()));
    else
        m_details->showTokens(rows);
}

ServerSession *MainWindow::currentSession() const
{
    return m_workspace.sessionOf(m_navigation->scope().server);
}

QList<ServerSession *> MainWindow::sessionsInView() const
{
    if (m_navigation->scope().server.isNull())
        return m_workspace.sessions();
    ServerSession *session = currentSession();
    return session ? QList<ServerSession *>{ session } : QList<ServerSession *>();
}

FindingsWatch &MainWindow::findings()
{
    return m_findings->watch();
}

void MainWindow::setAcceptedFindings(AcceptedFindingStore *store)
{
    m_findings->watch().setAcceptedFindings(store);
}

void MainWindow::setReviews(const ReviewShelf &reviews)
{
    m_navigationModel->setReviews(reviews);
}

void MainWindow::showToken(const TokenKey &key)
{
    if (!m_tokenModel->indexOf(key).isValid()) {
        m_search->setText({});
        m_navigation->select({ key.server, {} });
    }
    m_page->selection().select(key);
}

void MainWindow::showTokens(const QList<TokenKey> &keys)
{
    const auto isHidden
        = [this](const TokenKey &key) { return !m_tokenModel->indexOf(key).isValid(); };
    if (std::any_of(keys.begin(), keys.end(), isHidden)) {
        m_search->setText({});
        m_navigation->select({ keys.constFirst().server, {} });
    }
    m_page->selection().select(keys);
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreLayout()
{
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 250, letter * 125);
    restoreGeometry(m_settings.layout(WindowPart));
    if (!m_splitter->restoreState(m_settings.layout(SplitterPart)))
        m_splitter->setSizes({ letter * 38, letter * 158, letter * 54 });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setLayout(WindowPart, saveGeometry());
    m_settings.setLayout(SplitterPart, m_splitter->saveState());
    storeHeader();
    QMainWindow::closeEvent(event);
}

/// Nothing moves under a dialog.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked || event->type() == QEvent::WindowUnblocked)
        m_schedule->setHeld(event->type() == QEvent::WindowBlocked);
    if (event->type() == QEvent::ThemeChange)
        Q_EMIT desktopThemeChanged();
    return QMainWindow::event(event);
}

void MainWindow::search(ServerId server, const QString &text)
{
    m_navigation->select({ server, {} });
    m_search->setText(text);
}

void MainWindow::applySettings()
{
    m_refreshMenu->readSettings();
}

void MainWindow::storeHeader()
{
    if (!m_headerPart.isEmpty())
        m_settings.setLayout(m_headerPart, m_page->header().save());
}

} // namespace itm
