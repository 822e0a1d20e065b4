// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of MainWindow that says which actions there are now, and passes on what they ask for.
#include "ui/access/accesswindow.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwindow.h"
#include "ui/mainwindow/actionfacts.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigationpane.h"
#include "ui/review/findingsbutton.h"
#include "ui/review/reviewtokenpage.h"
#include "ui/shortcuts/shortcutlist.h"
#include "ui/shortcuts/shortcutsdialog.h"
#include "ui/tokens/searchedit.h"
#include "ui/tokens/tokencommands.h"
#include "ui/tokens/tokenheader.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokenspage.h"

#include "models/items/tokentablemodel.h"
#include "models/words/outcometext.h"
#include "models/words/v1text.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMenuBar>

#include <algorithm>

namespace itm {

namespace {

/// Null where the session or the token is gone.
const Token *tokenOf(const ServerSession *session, const TokenKey &key)
{
    return session ? session->tokens().find(key.store, key.id) : nullptr;
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    // It may have gone since the actions were last looked at.
    const auto onServer = [this, on](QAction *action, auto &&slot) {
        on(action, [this, slot] {
            if (ServerSession *session = currentSession())
                slot(*session);
        });
    };
    on(m_actions->newToken, [this] { requestNewToken({}); });
    on(m_actions->newMany, [this] { requestManyTokens(); });
    onServer(m_actions->dailyTokens,
             [this](ServerSession &session) { Q_EMIT dailyTokensRequested(&session); });
    on(m_actions->templates, [this] { Q_EMIT templatesRequested(); });
    onServer(m_actions->newV1, [this](ServerSession &session) {
        Q_EMIT newV1Requested(&session, m_navigation->scope().organization);
    });
    on(m_actions->copyId, [this] { copyIds(); });
    on(m_actions->cliConnection, [this] { requestCliForConnection(); });
    on(m_actions->describe, [this] { describe(); });
    on(m_actions->runningReplacements, [this] { Q_EMIT replacementsRequested(); });
    on(m_actions->storedValues, [this] { Q_EMIT storedValuesRequested(); });
    on(m_actions->identify, [this] { Q_EMIT identifyRequested(); });
    on(m_actions->access, [this] { Q_EMIT accessRequested(m_navigation->scope()); });
    on(m_actions->importLogs, [this] { Q_EMIT importLogsRequested(currentSession()); });
    on(m_actions->activity, [this] { Q_EMIT activityRequested(); });
    onServer(m_actions->rescue,
             [this](ServerSession &session) { Q_EMIT rescueRequested(&session); });
    on(m_actions->refresh, [this] { refreshServers(); });
    on(m_actions->stopRefresh, [this] {
        for (ServerSession *session : sessionsInView())
            session->cancelRefresh();
    });
    on(m_actions->find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(m_actions->findings, [this] { m_findings->openDialog(); });
    on(m_actions->review,
       [this] { Q_EMIT reviewRequested(currentSession(), m_navigation->scope().organization); });
    on(m_actions->report,
       [this] { Q_EMIT reportRequested(currentSession(), m_navigation->scope().organization); });
    on(m_actions->undo, [this] { m_commands->undo(); });
    on(m_actions->connections, [this] { Q_EMIT connectionsRequested(); });
    on(m_actions->connectServer, [this] { connectServers(); });
    onServer(m_actions->disconnectServer,
             [](ServerSession &session) { session.disconnectFromServer(); });
    onServer(m_actions->closeServer,
             [this](ServerSession &session) { m_workspace.close(session.connection().id); });
    on(m_actions->recover, [this] { Q_EMIT recoveryRequested(currentSession()); });
    onServer(m_actions->spare, [this](ServerSession &session) { Q_EMIT spareRequested(&session); });
    on(m_actions->exportData, [this] { Q_EMIT exportRequested(); });
    on(m_actions->importData, [this] { Q_EMIT importRequested(); });
    onServer(m_actions->users,
             [this](ServerSession &session) { Q_EMIT usersRequested(&session, {}); });
    on(m_actions->settings, [this] { Q_EMIT settingsRequested(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->guide, [this] { Q_EMIT guideRequested(); });
    on(m_actions->shortcuts, [this] { showShortcuts(); });
    on(m_actions->about, [this] { Q_EMIT aboutRequested(); });
    connectSelectionActions();
}

void MainWindow::connectSelectionActions()
{
    // Rows may have gone since the actions were last looked at.
    const auto onSelected = [this](QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (const QList<TokenKey> keys = m_page->selection().keys(); !keys.isEmpty())
                slot(keys);
        });
    };
    const auto onOne = [onSelected](QAction *action, auto &&slot) {
        onSelected(action, [slot](const QList<TokenKey> &keys) { slot(keys.constFirst()); });
    };
    onOne(m_actions->newLike, [this](const TokenKey &key) { requestOneLike(key); });
    onOne(m_actions->saveTemplate, [this](const TokenKey &key) { requestTemplateOf(key); });
    onSelected(m_actions->makeElsewhere,
               [this](const QList<TokenKey> &keys) { Q_EMIT elsewhereRequested(keys); });
    onOne(m_actions->setPassword, [this](const TokenKey &key) { requestPassword(key); });
    onOne(m_actions->copyUser, [this](const TokenKey &key) { copyUser(key); });
    onOne(m_actions->handOver, [this](const TokenKey &key) { m_commands->fetchValue(key); });
    onOne(m_actions->snippets, [this](const TokenKey &key) { requestSnippets(key); });
    onOne(m_actions->cliToken, [this](const TokenKey &key) { requestCliForToken(key); });
    onSelected(m_actions->activate,
               [this](const QList<TokenKey> &keys) { m_commands->activate(keys); });
    onSelected(m_actions->deactivate,
               [this](const QList<TokenKey> &keys) { m_commands->deactivate(keys); });
    onSelected(m_actions->replace,
               [this](const QList<TokenKey> &keys) { requestReplacement(keys); });
    onSelected(m_actions->forgetValue,
               [this](const QList<TokenKey> &keys) { m_commands->forgetValues(keys); });
    onSelected(m_actions->notes,
               [this](const QList<TokenKey> &keys) { Q_EMIT notesRequested(keys); });
    onSelected(m_actions->remove,
               [this](const QList<TokenKey> &keys) { m_commands->remove(keys); });
    onOne(m_actions->ownerOfToken, [this](const TokenKey &key) { requestOwner(key); });
}

bool MainWindow::isSpare(const TokenKey &key) const
{
    return key.store == TokenStore::V2 && m_commands->spareOf(key.server).id == key.id;
}

void MainWindow::updateActions()
{
    QList<const TokenRow *> selected;
    for (const TokenKey &key : m_page->selection().keys()) {
        const TokenRow *row = m_tokenModel->row(key);
        if (row && row->token())
            selected.append(row);
    }
    ActionState state = ActionFacts::of(m_workspace, sessionsInView(), selected);
    ActionFacts::addUndo(m_workspace, m_commands->history().last(), state);
    // The spare one is for no client: its own window shows it.
    if (selected.size() == 1 && isSpare(selected.constFirst()->key()))
        state.valueAvailable = false;
    m_actions->apply(state);
}

void MainWindow::updateUndo()
{
    const UndoableChange *last = m_commands->history().last();
    m_actions->undo->setText(last ? OutcomeText::undo(last->action, int(last->back.size()))
                                  : tr("&Undo"));
    updateActions();
}

void MainWindow::requestNewToken(const DraftStart &start)
{
    DraftStart here = start;
    here.organization = m_navigation->scope().organization;
    if (ServerSession *session = currentSession())
        Q_EMIT newTokenRequested(session, here);
}

void MainWindow::requestManyTokens()
{
    if (ServerSession *session = currentSession())
        Q_EMIT manyTokensRequested(session, m_navigation->scope().organization);
}

bool MainWindow::canMakeTokens() const
{
    return m_actions->newToken->isEnabled();
}

void MainWindow::requestTemplateOf(const TokenKey &key)
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    if (token)
        Q_EMIT saveTemplateRequested(session, *token);
}

void MainWindow::requestOneLike(const TokenKey &key)
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    if (token)
        Q_EMIT newTokenRequested(session, draftLike(*token));
}

void MainWindow::requestPassword(const TokenKey &key)
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    if (token && session->state() == ServerSession::State::Ready)
        Q_EMIT passwordRequested(session, *token);
}

void MainWindow::copyUser(const TokenKey &key)
{
    const Token *token = tokenOf(m_workspace.sessionOf(key.server), key);
    if (!token)
        return;
    QGuiApplication::clipboard()->setText(token->v1UserName);
    m_messages->show(MessageBar::Kind::Info, tr("The user name is copied."));
}

void MainWindow::requestSnippets(const TokenKey &key)
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    const TokenRow *row = m_tokenModel->row(key);
    if (token)
        Q_EMIT snippetsRequested(session, *token, row && row->value != ValuePlace::Nowhere);
}

void MainWindow::requestOwner(const TokenKey &key)
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    if (token)
        Q_EMIT usersRequested(session, token->owner);
}

/// One is typed into its cell where that can be seen.
void MainWindow::describe()
{
    const QList<TokenKey> keys = m_page->selection().keys();
    if (keys.size() != 1 || !m_page->editDescription(keys.constFirst()))
        m_commands->describe(keys);
}

/// Those of one server: the one in view, or the only one that there is.
void MainWindow::requestReplacement(const QList<TokenKey> &keys)
{
    ServerSession *session = keys.isEmpty() ? nullptr : m_workspace.sessionOf(keys.first().server);
    if (!session || session->state() != ServerSession::State::Ready)
        return;
    TokenList tokens;
    for (const TokenKey &key : keys) {
        const Token *token = key.server == keys.first().server && key.store == TokenStore::V2
            ? session->tokens().find(key.store, key.id)
            : nullptr;
        if (token)
            tokens.append(*token);
    }
    if (!tokens.isEmpty())
        Q_EMIT replaceRequested(session, tokens);
}

void MainWindow::requestCliForConnection()
{
    if (const ServerSession *session = currentSession())
        Q_EMIT cliConfigRequested(cliStartOf(*session, m_navigation->scope().organization));
}

void MainWindow::requestCliForToken(const TokenKey &key)
{
    const ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    if (token)
        Q_EMIT cliConfigRequested(cliStartOf(*session, *token));
}

/// Windows beside this one can be used while a dialog stands before it: that one comes first.
bool MainWindow::raiseDialog()
{
    const auto dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) {
        return dialog->isVisible() && dialog->isModal();
    });
    if (found == dialogs.cend())
        return false;
    (*found)->raise();
    (*found)->activateWindow();
    return true;
}

/// In the windows that there are for it.
void MainWindow::remedy(ServerSession *session, FindingRemedy remedy, const QList<TokenKey> &keys)
{
    if (raiseDialog())
        return;
    switch (remedy) {
    case FindingRemedy::MakeOperator:
        return Q_EMIT newTokenRequested(session, { .kind = DraftKind::Operator });
    case FindingRemedy::MakeSpare:
        return Q_EMIT spareRequested(session);
    case FindingRemedy::Replace:
        return requestReplacement(keys);
    case FindingRemedy::Narrow:
        return keys.size() == 1 ? requestNarrower(keys.constFirst()) : requestReplacement(keys);
    case FindingRemedy::Deactivate:
        return m_commands->deactivate(keys);
    case FindingRemedy::Describe:
        return m_commands->describe(keys);
    case FindingRemedy::Delete:
        return m_commands->remove(keys);
    }
}

/// A successor with other permissions.
void MainWindow::requestNarrower(const TokenKey &key)
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = tokenOf(session, key);
    if (token && key.store == TokenStore::V2)
        Q_EMIT newTokenRequested(session, draftInsteadOf(*token));
}

void MainWindow::showLastSeen()
{
    m_page->header().showColumn(TokenTableModel::LastSeenColumn);
}

void MainWindow::showNotes()
{
    m_page->header().showColumn(TokenTableModel::NotesColumn);
    m_page->header().showColumn(TokenTableModel::ReviewByColumn);
}

void MainWindow::copyIds()
{
    QStringList ids;
    for (const TokenKey &key : m_page->selection().keys())
        ids << key.id.toString();
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    m_messages->show(MessageBar::Kind::Info,
                     tr("%n IDs copied.", nullptr, static_cast<int>(ids.size())));
}

/// Of the menus, and of the windows that have keys of their own.
void MainWindow::showShortcuts()
{
    if (raiseOpen<ShortcutsDialog>(*this))
        return;
    QList<Shortcut> all = shortcutsIn(*menuBar());
    const auto add = [&all](const QAction &opens, const QList<Shortcut> &own) {
        for (const Shortcut &shortcut : own)
            all.append({ plainText(opens), shortcut.effect, shortcut.keys });
    };
    add(*m_actions->review, ReviewTokenPage::shortcuts());
    add(*m_actions->access, AccessWindow::shortcuts());
    auto *dialog = new ShortcutsDialog(all, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

/// Those in view that are not connected, or did not answer.
void MainWindow::connectServers()
{
    for (ServerSession *session : sessionsInView()) {
        if (session->isOffline())
            session->connectFromStore();
        else if (session->refreshError())
            session->refresh();
    }
}

void MainWindow::refreshServers()
{
    for (ServerSession *session : sessionsInView())
        session->refresh();
}

} // namespace itm
