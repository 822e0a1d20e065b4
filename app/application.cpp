// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/demo/demoserver.h"
#include "app/setasidetext.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/reviewnews.h"
#include "ui/tokens/tokencommands.h"

#include "models/session/findingswatch.h"
#include "models/session/removeconnection.h"
#include "models/session/startconnections.h"
#include "models/store/keyringlock.h"
#include "models/words/connectiontext.h"
#include "models/words/errortext.h"
#include "models/words/journaltext.h"
#include "models/words/sparetext.h"

#include <QGuiApplication>
#include <QTextStream>

namespace itm {

namespace {

Connection demoConnection(const DemoServer &server)
{
    return { .id = ConnectionId::create(),
             .server = ServerId::create(),
             .name = QCoreApplication::translate("itm::Application", "Demo"),
             .url = QUrl(server.url()) };
}

Theme::Scheme schemeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Scheme::Light;
    case ThemeChoice::Dark:
        return Theme::Scheme::Dark;
    case ThemeChoice::Desktop:
        break;
    }
    return Theme::Scheme::Desktop;
}

} // namespace

Application::Application(const CommandLine &commandLine, std::unique_ptr<CredentialStore> keychain)
    : m_commandLine(commandLine)
    , m_storage(commandLine.configFolder, commandLine.demo, std::move(keychain))
    , m_workspace(m_storage.services(), nullptr)
    , m_credentials(m_workspace, m_storage.connections(), m_storage.digests(), nullptr)
    , m_renewal(m_workspace, nullptr)
    , m_sameServer(m_workspace, m_storage.connections(), nullptr)
    , m_spares(m_workspace, m_storage.spares(), nullptr)
    , m_spareWatch(m_spares, nullptr)
    , m_reviews(m_workspace, m_storage.reviews(), nullptr)
    , m_snapshots(m_workspace, m_storage.snapshots(), nullptr)
    , m_shelf(m_storage.connections(), m_storage.templates(), m_storage.settings(),
              m_storage.folder().snippetsFolder(), m_storage.folder().pendingImportFile())
    , m_clipboard(*QGuiApplication::clipboard(), m_storage.settings().clipboardSeconds())
    , m_snippets(m_storage.settings(), m_storage.folder().snippetsFolder())
    , m_screenFit(nullptr)
    , m_elidedTips(nullptr)
    , m_window(m_workspace, m_storage.settings())
    , m_reviewRecords(m_workspace, m_storage.reviews())
    , m_idle(nullptr)
{
    m_storage.journal().setFacts(journalFacts(m_workspace));
    m_reviews.setJournal(m_storage.journal());
    connectWindow();
}

/// A field takes what was typed when it loses the focus. That must not be in the middle of its
/// window's end, when half of the window has gone.
Application::~Application()
{
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (widget->isWindow())
            widget->hide();
    }
    m_window.hide();
}

bool Application::start()
{
    m_window.show();
    tellStorageTrouble();
    m_shelf.setNotes(&m_storage.notes(), [this](const Error &error) {
        m_window.messages().show(MessageBar::Kind::Error, ErrorText::line(error));
    });
    if (m_shelf.goOn())
        m_snippets.reload();
    if (m_commandLine.demo)
        return startDemo();
    startConnections();
    return true;
}

bool Application::startDemo()
{
    m_demoServer = std::make_unique<DemoServer>(DemoServer::Options());
    if (!m_demoServer->start()) {
        QTextStream(stderr) << tr("The demo server found no free port on this computer.") << '\n';
        return false;
    }
    m_window.setWindowTitle(tr("Influx Token Manager: demo, nothing is kept"));
    const Connection connection = demoConnection(*m_demoServer);
    const Secret credential{ QByteArrayView(DemoServer::OperatorToken) };
    // In memory; to connect again after disconnecting.
    m_storage.credentials()
        .write(CredentialKey::connection(connection.id), credential.clone(), this,
               [](const Result<Done> &) {})
        .detach();
    m_workspace.open(connection).connectWith(credential.clone());
    return true;
}

void Application::startConnections()
{
    const QList<Connection> saved = m_storage.connections().connections();
    for (const Connection &connection : connectionsToStart(saved, m_storage.settings()))
        m_workspace.open(connection).connectFromStore();
    m_spareWatch.testDue(saved);
    if (m_workspace.sessions().isEmpty() && !m_commandLine.isUnattended())
        showConnections();
}

void Application::connectWindow()
{
    m_window.commands().setGuards({ &m_storage.connections(), &m_spares });
    m_window.findings().setSpares(&m_spares);
    m_window.setAcceptedFindings(&m_storage.acceptedFindings());
    m_window.setReviews(m_reviews);
    connect(&m_window, &MainWindow::connectionsRequested, this, &Application::showConnections);
    connect(&m_window, &MainWindow::recoveryRequested, this, [this](const ServerSession *session) {
        showRecovery(session ? std::optional(session->connection()) : std::nullopt);
    });
    connect(&m_window, &MainWindow::exportRequested, this, &Application::showExport);
    connect(&m_window, &MainWindow::importRequested, this, &Application::chooseImport);
    connect(&m_window, &MainWindow::spareRequested, this, &Application::showSpare);
    connect(&m_spareWatch, &SpareWatch::failed, this,
            [this](ServerId server, const QString &connection) {
                m_window.messages().show(MessageBar::Kind::Warning,
                                         SpareText::alarm(m_spares.state(server), connection));
            });
    connect(&m_window, &MainWindow::newTokenRequested, this, &Application::showNewToken);
    connect(&m_window, &MainWindow::dailyTokensRequested, this, &Application::showDailyTokens);
    connect(&m_window, &MainWindow::manyTokensRequested, this, &Application::showManyTokens);
    connect(&m_window, &MainWindow::newV1Requested, this, &Application::showNewV1);
    connect(&m_window, &MainWindow::passwordRequested, this, &Application::showPassword);
    connect(&m_window, &MainWindow::handOverRequested, this, &Application::showHandOver);
    connect(&m_window, &MainWindow::snippetsRequested, this, &Application::showSnippets);
    connect(&m_window, &MainWindow::replaceRequested, this, &Application::showReplace);
    connect(&m_window, &MainWindow::replacementsRequested, this, [this] { showReplacements({}); });
    connect(&m_window, &MainWindow::rescueRequested, this, &Application::showRescue);
    connect(&m_window, &MainWindow::reviewRequested, this, &Application::showReview);
    connect(&m_window, &MainWindow::reportRequested, this, &Application::showReport);
    auto *dueReviews = new ReviewNews(m_workspace, m_reviews, m_window.messages(), this);
    connect(dueReviews, &ReviewNews::reviewRequested, this, &Application::showReview);
    connect(&m_window, &MainWindow::storedValuesRequested, this, &Application::showStoredValues);
    connect(&m_window, &MainWindow::identifyRequested, this, &Application::showIdentify);
    connect(&m_window, &MainWindow::usersRequested, this, &Application::showUsers);
    connect(&m_window, &MainWindow::settingsRequested, this, &Application::showSettings);
    connect(&m_window, &MainWindow::desktopThemeChanged, this, &Application::applySettings,
            Qt::QueuedConnection);
    applySettings();
    connect(&m_window, &MainWindow::accessRequested, this, &Application::showAccess);
    connect(&m_window, &MainWindow::notesRequested, this, &Application::showNotes);
    connect(&m_window, &MainWindow::importLogsRequested, this, &Application::showImportLogs);
    connect(&m_window, &MainWindow::activityRequested, this, &Application::showActivity);
    connect(&m_idle, &IdleWatch::idle, this, &Application::lockValues);
    connect(&m_window, &MainWindow::cliConfigRequested, this, &Application::showCliConfig);
    connect(&m_window, &MainWindow::saveTemplateRequested, this, &Application::showSaveTemplate);
    connect(&m_window, &MainWindow::templatesRequested, this, &Application::showTemplates);
    connect(&m_window, &MainWindow::elsewhereRequested, this, &Application::showElsewhere);
    connect(
        &m_sameServer, &SameServer::found, this,
        [this](const ServerSession *session, const Connection &known,
               const Organization &organization) { askSameServer(*session, known, organization); });
    connect(&m_storage.journal(), &Journal::failed, this, [this](const Error &error) {
        m_window.messages().show(MessageBar::Kind::Warning, JournalText::notWritten(error));
    });
    connect(&m_window, &MainWindow::guideRequested, this, &Application::showGuide);
    connect(&m_window, &MainWindow::aboutRequested, this, &Application::showAbout);
    connect(&m_workspace, &Workspace::sessionAdded, this, [this](const ServerSession *session) {
        const Connection &opened = session->connection();
        m_storage.settings().setLastOpened(opened.server, opened.id);
    });
    connect(&m_workspace, &Workspace::sessionAboutToClose, &m_clipboard, &SecretClipboard::forget);
    connect(&m_storage.credentials(), &CredentialStore::waitingChanged, this, [this](bool waiting) {
        if (waiting)
            m_window.messages().show(
                MessageBar::Kind::Info,
                tr("Still waiting for the keyring. A window of it may be asking for its "
                   "password."));
    });
    const auto tellFailure = [this](const Error &error) {
        m_window.messages().show(MessageBar::Kind::Error, ErrorText::line(error));
    };
    connect(&m_storage.connections(), &ConnectionStore::writeFailed, this, tellFailure);
    connect(&m_storage.templates(), &TemplateStore::writeFailed, this, tellFailure);
}

void Application::tellStorageTrouble()
{
    for (const QString &sentence : SetAsideText::lists(m_storage))
        m_window.messages().show(MessageBar::Kind::Warning, sentence);
    m_report = m_storage.database().report(this, [this](const Result<DatabaseReport> &answer) {
        if (!answer)
            return m_window.messages().show(MessageBar::Kind::Error,
                                            ErrorText::line(answer.error()));
        const QString setAside = SetAsideText::database(answer.value());
        if (!setAside.isEmpty())
            m_window.messages().show(MessageBar::Kind::Warning, setAside);
    });
}

void Application::applySettings()
{
    const AppSettings &settings = m_storage.settings();
    m_clipboard.setSeconds(settings.clipboardSeconds());
    m_idle.setInterval(std::chrono::minutes(settings.lockMinutes()));
    m_window.applySettings();
    // What the command line says holds for this run.
    if (m_commandLine.colorScheme == ColorScheme::Desktop)
        Theme::apply(schemeOf(settings.theme()));
}

/// Whoever closed the window meanwhile is told as well.
void Application::followRemoval(const RemoveConnection *removal)
{
    m_window.messages().retract(MessageBar::Kind::Warning,
                                m_notRemoved.take(removal->connection().id));
    connect(removal, &RemoveConnection::ended, this,
            [this](const Connection &connection, const std::optional<Error> &error) {
                if (!error)
                    return;
                const QString text = ConnectionText::notRemoved(connection, *error);
                m_notRemoved.insert(connection.id, text);
                m_window.messages().show(MessageBar::Kind::Warning, text,
                                         ConnectionText::removeAllTheSame(),
                                         [this, id = connection.id] { askToLeaveSecrets(id); });
            });
}

void Application::askToLeaveSecrets(ConnectionId id)
{
    ConnectionStore &connections = m_storage.connections();
    const auto saved = connections.find(id);
    if (!saved || connections.isBeingRemoved(id))
        return;
    auto *question = new ConfirmDialog(ConnectionText::leaveSecrets(*saved), &m_window);
    connect(question, &QDialog::accepted, this, [this, &connections, connection = *saved] {
        followRemoval(
            new RemoveConnection(m_workspace, connections, connection, KeychainEntries::Keep));
    });
    question->open();
}

void Application::lockValues()
{
    m_clipboard.forget();
    for (auto *field : m_window.findChildren<SecretField *>())
        field->mask();
    if (!m_storage.credentials().isPersistent())
        return;
    m_locking = lockKeyring(this, [this](const Result<Done> &answer) {
        m_window.messages().show(
            answer ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
            answer ? tr("Nobody was here for a while: the keyring is locked and asks for its "
                        "password when a saved value is wanted.")
                   : tr("Nobody was here for a while, but the keyring could not be locked. %1")
                         .arg(ErrorText::line(answer.error())));
    });
}

} // namespace itm
