// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"

#include "ui/common/messagebar.h"
#include "ui/details/tokendetails.h"
#include "ui/mainwindow/creationnews.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/navigationpane.h"
#include "ui/mainwindow/replacementnews.h"
#include "ui/mainwindow/statusline.h"
#include "ui/tokens/searchedit.h"
#include "ui/tokens/tokencommands.h"
#include "ui/tokens/tokenheader.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokenspage.h"

#include "models/items/navigationmodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/refreshschedule.h"
#include "models/store/appsettings.h"
#include "models/words/errortext.h"

#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

namespace itm {

namespace {

const auto WindowPart = QStringLiteral("window");
const auto SplitterPart = QStringLiteral("splitter");

/// Each connection has columns of its own.
QString headerPart(ConnectionId connection)
{
    return QStringLiteral("tokens-") + connection.toString();
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
    connect(m_page, &TokensPage::retryRequested, this,
            [this] { currentSession()->connectFromStore(); });
    connect(m_page, &TokensPage::activated, m_actions->handOver, &QAction::trigger);
    connect(&m_workspace, &Workspace::sessionAdded, this, &MainWindow::follow);
    connect(&m_workspace, &Workspace::sessionClosed, this, &MainWindow::updatePage);
}

void MainWindow::follow(ServerSession *session)
{
    connect(session, &ServerSession::stateChanged, this, &MainWindow::updatePage);
    connect(session, &ServerSession::refreshed, this, &MainWindow::updatePage);
    connect(session, &ServerSession::refreshingChanged, this, &MainWindow::updateActions);
    connect(session, &ServerSession::refreshFailed, this, [this](const Error &error) {
        m_messages->show(MessageBar::Kind::Error, ErrorText::line(error), tr("Try again"),
                         [this] { m_actions->refresh->trigger(); });
    });
    m_navigation->select({ session->connection().server, {} });
    updatePage();
}

void MainWindow::showScope(const TokenScope &scope)
{
    m_tokenModel->setScope(scope);
    if (ServerSession *session = currentSession()) {
        session->setFirst(scope.organization);
        if (m_headerOf != session->connection().id) {
            storeHeader();
            m_headerOf = session->connection().id;
            m_page->header().restore(m_settings.layout(headerPart(m_headerOf)));
        }
    }
    updatePage();
}

void MainWindow::updateLater()
{
    m_update.start();
}

void MainWindow::updatePage()
{
    m_page->showState(currentSession());
    m_status->follow(currentSession());
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
    if (rows.size() == 1)
        m_details->showToken(*rows.first());
    else
        m_details->showTokens(rows);
}

ServerSession *MainWindow::currentSession() const
{
    return m_workspace.sessionOf(m_navigation->scope().server);
}

void MainWindow::showToken(const TokenKey &key)
{
    if (!m_tokenModel->indexOf(key).isValid()) {
        m_search->setText({});
        m_navigation->select({ key.server, {} });
    }
    m_page->selection().select(key);
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
        m_splitter->setSizes({ letter * 32, letter * 164, letter * 54 });
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
    return QMainWindow::event(event);
}

void MainWindow::storeHeader()
{
    if (!m_headerOf.isNull())
        m_settings.setLayout(headerPart(m_headerOf), m_page->header().save());
}

} // namespace itm
