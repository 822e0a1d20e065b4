// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of Application that opens the windows.
#include "app/application.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwindow.h"
#include "ui/connect/cliconfigdialog.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/setupadvice.h"
#include "ui/create/batchdialog.h"
#include "ui/create/createtokendialog.h"
#include "ui/create/dailytokensdialog.h"
#include "ui/create/elsewheredialog.h"
#include "ui/identify/identifydialog.h"
#include "ui/owndata/exportdatadialog.h"
#include "ui/owndata/importdatadialog.h"
#include "ui/recovery/recoveryassistant.h"
#include "ui/recovery/sparedialog.h"
#include "ui/recovery/sparereturndialog.h"
#include "ui/replace/replacedialog.h"
#include "ui/replace/replacementsdialog.h"
#include "ui/replace/rotatedialog.h"
#include "ui/rescue/rescuedialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/templates/savetemplatedialog.h"
#include "ui/templates/templatesdialog.h"
#include "ui/tokens/storedvaluesdialog.h"
#include "ui/tokens/tokencommands.h"

#include "models/session/findingswatch.h"
#include "models/session/owndatajson.h"
#include "models/session/removeconnection.h"
#include "models/session/runningreplacements.h"
#include "models/session/tokennotes.h"
#include "models/words/errortext.h"
#include "models/words/owndatatext.h"
#include "models/words/statustext.h"

#include <QFile>
#include <QFileDialog>
#include <QProcess>

namespace itm {

void Application::showConnections()
{
    auto *dialog = new ConnectionsDialog(m_workspace, m_storage.connections(), &m_window);
    dialog->setCliConfigsFile(m_storage.cliConfigsFile());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionsDialog::demoRequested, this, [] {
        // In a process of its own: the demo shall touch nothing of the user's.
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                { QStringLiteral("--demo") });
    });
    connect(dialog, &ConnectionsDialog::notKept, this, &Application::tellNotKept);
    connect(dialog, &ConnectionsDialog::removing, this, &Application::followRemoval);
    connect(dialog, &ConnectionsDialog::recoveryRequested, this, &Application::showRecovery);
    dialog->setSpares(&m_spares);
    connect(dialog, &ConnectionsDialog::spareRequested, this, &Application::showSpareReturn);
    connect(dialog, &ConnectionsDialog::setUp, this,
            [this](const std::shared_ptr<SetUpServer> &server) { showSetUp(*server); });
    dialog->open();
}

void Application::showSetUp(const SetUpServer &server)
{
    if (!server.operatorToken) {
        m_window.messages().show(MessageBar::Kind::Success,
                                 tr("The server is set up, and its operator token is in your "
                                    "keychain with the connection."));
        return showSetupAdvice(server.connection);
    }
    connect(showHandOver(server.operatorToken), &QDialog::finished, this,
            [this, connection = server.connection] { showSetupAdvice(connection); });
}

void Application::showSetupAdvice(ConnectionId connection)
{
    auto *dialog = new SetupAdvice(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetupAdvice::newTokenRequested, this, [this, connection] {
        ServerSession *session = m_workspace.session(connection);
        if (session && session->state() == ServerSession::State::Ready)
            showNewToken(session, { .kind = DraftKind::AllAccess });
    });
    connect(dialog, &SetupAdvice::spareRequested, this, [this, connection] {
        ServerSession *session = m_workspace.session(connection);
        if (session && session->state() == ServerSession::State::Ready)
            showSpare(session);
    });
    dialog->open();
}

void Application::showSpare(ServerSession *session)
{
    auto *dialog
        = new SpareDialog(m_spares, m_storage.connections(), *session, m_clipboard, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpareDialog::handOverRequested, this, &Application::showHandOver);
    dialog->open();
}

void Application::showSpareReturn(const Connection &connection)
{
    auto *dialog = new SpareReturnDialog(m_spares, m_storage.connections(), connection, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpareReturnDialog::notKept, this, &Application::tellNotKept);
    connect(dialog, &SpareReturnDialog::recoveryRequested, this, &Application::showRecovery);
    dialog->open();
}

void Application::showExport()
{
    m_shelf.readNotes([this] {
        auto *dialog = new ExportDataDialog(m_shelf.gather(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Application::chooseImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import own data"), {}, tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Application::showImport);
    dialog->open();
}

void Application::showImport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_window.messages().show(MessageBar::Kind::Error,
                                        tr("The file cannot be read: %1").arg(file.errorString()));
    auto read = ownDataFromJson(file.read(LargestOwnData + 1));
    if (const auto *issue = std::get_if<OwnDataIssue>(&read))
        return m_window.messages().show(MessageBar::Kind::Error, OwnDataText::issue(*issue));
    m_shelf.readNotes([this, data = std::get<OwnData>(std::move(read))] { showImportOf(data); });
}

void Application::showImportOf(const OwnData &data)
{
    auto *dialog = new ImportDataDialog(m_shelf, data, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDataDialog::imported, this, [this](int count) {
        m_snippets.reload();
        for (ServerSession *session : m_workspace.sessions())
            session->notes().reload();
        m_window.messages().show(MessageBar::Kind::Success,
                                 tr("%n entries were taken in.", nullptr, count));
    });
    dialog->open();
}

void Application::tellNotKept(const Error &error)
{
    m_window.messages().show(MessageBar::Kind::Warning,
                             tr("Connected, but the credential is kept for this run only. %1")
                                 .arg(ErrorText::line(error)));
}

void Application::showRecovery(const std::optional<Connection> &connection)
{
    auto *dialog = new RecoveryAssistant(m_workspace, m_storage.connections(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (connection)
        dialog->setConnection(*connection);
    connect(dialog, &RecoveryAssistant::notKept, this, &Application::tellNotKept);
    connect(dialog, &RecoveryAssistant::orphansFound, this,
            [this](ServerSession *session, const QList<Orphan> &orphans) {
                m_window.findings().setOrphans(*session, orphans);
            });
    dialog->open();
}

void Application::showNewToken(ServerSession *session, const DraftStart &start)
{
    // Asked for by a message or a finding that is older than the connection's end.
    if (session->state() != ServerSession::State::Ready)
        return m_window.messages().show(MessageBar::Kind::Error,
                                        StatusText::serverIsNotConnected());
    DraftStart complete = start;
    complete.templates = &m_storage.templates();
    auto *dialog = new CreateTokenDialog(*session, complete, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateTokenDialog::created, this, &Application::showCreated);
    dialog->open();
}

void Application::showDailyTokens(ServerSession *session)
{
    auto *dialog = new DailyTokensDialog(*session, m_storage.connections(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DailyTokensDialog::handOverRequested, this, &Application::showHandOver);
    connect(dialog, &DailyTokensDialog::switchRequested, this, &Application::openConnection);
    dialog->open();
}

void Application::openConnection(ConnectionId id)
{
    const auto connection = m_storage.connections().find(id);
    if (connection && !m_storage.connections().isBeingRemoved(id))
        m_workspace.open(*connection).connectFromStore();
}

void Application::showManyTokens(ServerSession *session, OrganizationId organization)
{
    auto *dialog = new BatchDialog(*session, organization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::showReplace(ServerSession *session, const TokenList &tokens)
{
    const Replacement *running = session->replacements().ofToken(tokens.constFirst().id);
    if (tokens.size() == 1 && running)
        return showReplacements({ running->server, TokenStore::V2, running->oldToken });
    if (tokens.size() > 1) {
        auto *several = new RotateDialog(*session, tokens, &m_window);
        several->setAttribute(Qt::WA_DeleteOnClose);
        connect(several, &RotateDialog::handOverRequested, this, &Application::showHandOver);
        connect(several, &RotateDialog::handOverAllRequested, this, &Application::showHandOverAll);
        connect(several, &RotateDialog::listRequested, this, [this] { showReplacements({}); });
        return several->open();
    }
    auto *dialog = new ReplaceDialog(*session, tokens.constFirst(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceDialog::replaced, this,
            [this](const std::shared_ptr<TokenValue> &value) {
                const TokenKey successor = value->key();
                connect(showHandOver(value), &QDialog::finished, this,
                        [this, successor] { showReplacements(successor); });
            });
    connect(dialog, &ReplaceDialog::otherPermissionsRequested, session,
            [this, session, token = tokens.constFirst()] { showSuccessor(session, token); });
    dialog->open();
}

void Application::showSuccessor(ServerSession *session, const Token &old)
{
    DraftStart start = draftInsteadOf(old);
    start.templates = &m_storage.templates();
    auto *dialog = new CreateTokenDialog(*session, start, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateTokenDialog::created, this,
            [this](const std::shared_ptr<TokenValue> &value, const QStringList &differences) {
                const TokenKey successor = value->key();
                connect(showCreated(value, differences), &QDialog::finished, this,
                        [this, successor] { showReplacements(successor); });
            });
    dialog->open();
}

void Application::showReplacements(const TokenKey &selected)
{
    auto *dialog = new ReplacementsDialog(m_workspace, &m_window);
    dialog->setGuards({ &m_storage.connections(), &m_spares });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->select(selected);
    connect(dialog, &ReplacementsDialog::handOverRequested, &m_window.commands(),
            &TokenCommands::fetchValue);
    dialog->open();
}

void Application::showStoredValues()
{
    auto *dialog = new StoredValuesDialog(m_workspace, m_storage.savedValueServers(),
                                          m_storage.connections().connections(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::showIdentify()
{
    if (raiseOpen<IdentifyDialog>(m_window))
        return;
    auto *dialog = new IdentifyDialog(m_workspace, m_storage.digests(),
                                      m_storage.connections().connections(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IdentifyDialog::showRequested, &m_window, &MainWindow::showToken);
    // Beside the list, in which it shows what it finds.
    dialog->show();
}

void Application::showSettings()
{
    const LocalData data{ m_workspace,         m_storage.connections(),       m_storage.templates(),
                          m_storage.spares(),  m_storage.settings(),          m_storage.database(),
                          m_storage.digests(), m_storage.savedValueServers(), m_storage.folder() };
    const SettingsOverride fixed{ .language = !m_commandLine.language.isEmpty(),
                                  .theme = m_commandLine.colorScheme != ColorScheme::Desktop };
    auto *dialog = new SettingsDialog(data, fixed, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &Application::applySettings);
    dialog->open();
}

void Application::showRescue(ServerSession *session)
{
    auto *dialog = new RescueDialog(*session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::showCliConfig(const CliConfigStart &start)
{
    auto *dialog = new CliConfigDialog(start, m_storage.cliConfigsFile(), m_storage.credentials(),
                                       &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CliConfigDialog::written, this, [this](const QString &profile) {
        m_window.messages().show(
            MessageBar::Kind::Info,
            tr("The influx CLI has the profile “%1” now.").arg(NameText::shown(profile)));
    });
    dialog->open();
}

void Application::showSaveTemplate(ServerSession *session, const Token &token)
{
    const TokenDraft source{ .description = token.description,
                             .organization = token.organization,
                             .owner = token.owner,
                             .permissions = token.permissions };
    auto *dialog = new SaveTemplateDialog(*session, source, m_storage.templates(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::showTemplates()
{
    auto *dialog = new TemplatesDialog(m_storage.templates(), m_window.canMakeTokens(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplatesDialog::useRequested, this, [this](TemplateId id) {
        m_window.requestNewToken({ .kind = DraftKind::Template, .fromTemplate = id });
    });
    dialog->open();
}

void Application::showElsewhere(const QList<TokenKey> &tokens)
{
    auto *dialog = new ElsewhereDialog(m_workspace, tokens, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ElsewhereDialog::oneChosen, this, &Application::showNewToken);
    connect(dialog, &ElsewhereDialog::severalChosen, this,
            [this](ServerSession *to, const QList<PlannedToken> &planned) {
                auto *many = new BatchDialog(*to, {}, &m_window);
                many->setAttribute(Qt::WA_DeleteOnClose);
                many->planTokens(planned);
                many->open();
            });
    dialog->open();
}

void Application::askSameServer(const ServerSession &session, const Connection &known,
                                const Organization &organization)
{
    const Connection &own = session.connection();
    auto *question = new ConfirmDialog(
        ConfirmText::sameServer(own, known, organization.name, Markup::Html), &m_window);
    question->setObjectName(QStringLiteral("sameServerQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, id = own.id, server = known.server] { m_sameServer.join(id, server); });
    question->open();
}

} // namespace itm
