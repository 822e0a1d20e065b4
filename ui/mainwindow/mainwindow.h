// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connect/cliconfigstart.h"
#include "ui/create/draftstart.h"

#include "models/access/finding.h"
#include "models/core/token.h"
#include "models/items/tokenscope.h"
#include "models/session/tokenvalue.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;

namespace itm {

class AcceptedFindingStore;
class AppSettings;
class CreationNews;
class FindingsButton;
class FindingsWatch;
class MainActions;
class MessageBar;
class NavigationModel;
class NavigationPane;
class RefreshMenu;
class RefreshSchedule;
class ReviewShelf;
class SearchEdit;
class ServerSession;
class StatusLine;
class TokenCommands;
class TokenDetails;
class TokenTableModel;
class TokensPage;
class Workspace;

/// Arranges the panes and connects actions to commands; decides nothing itself. Owns its widgets
/// and item models; workspace and settings outlive it. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Workspace &workspace, AppSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] TokenCommands &commands() { return *m_commands; }
    [[nodiscard]] FindingsWatch &findings();
    [[nodiscard]] const TokenTableModel &tokenModel() const { return *m_tokenModel; }
    /// Opens the window that does it, with its own questions; nothing but the dialog to the front
    /// where one is open already.
    void remedy(ServerSession *session, FindingRemedy remedy, const QList<TokenKey> &keys);
    /// Outlives this.
    void setAcceptedFindings(AcceptedFindingStore *store);
    /// Marks in the navigation which organizations are to be reviewed; outlives this.
    void setReviews(const ReviewShelf &reviews);
    /// Selects a token if it is visible.
    void showToken(const TokenKey &key);
    /// Selects these tokens of one server, and lifts what hides them.
    void showTokens(const QList<TokenKey> &keys);
    /// The column that says when tokens were last seen, in the layout of what is in view.
    void showLastSeen();
    /// The columns of what the user notes.
    void showNotes();
    /// Brings the window to the front, from wherever it is.
    void raiseToFront();
    /// Asks for the window for a new token at the server in view.
    void requestNewToken(const DraftStart &start);
    [[nodiscard]] bool canMakeTokens() const;
    /// Types this into the search field, with all tokens of the server in view.
    void search(ServerId server, const QString &text);
    /// Takes up what is in the settings now.
    void applySettings();

Q_SIGNALS:
    void connectionsRequested();
    /// `session`: the one in view, or null.
    void recoveryRequested(itm::ServerSession *session);
    void spareRequested(itm::ServerSession *session);
    void exportRequested();
    void importRequested();
    void guideRequested();
    void aboutRequested();
    /// `organization`: the one in view, or null.
    void newTokenRequested(itm::ServerSession *session, const itm::DraftStart &start);
    void dailyTokensRequested(itm::ServerSession *session);
    /// `organization`: the one in view, or null.
    void manyTokensRequested(itm::ServerSession *session, itm::OrganizationId organization);
    /// `organization`: the one in view, or null.
    void newV1Requested(itm::ServerSession *session, itm::OrganizationId organization);
    void passwordRequested(itm::ServerSession *session, const itm::Token &credential);
    void handOverRequested(const std::shared_ptr<itm::TokenValue> &value);
    /// `hasValue`: it can still be had.
    void snippetsRequested(itm::ServerSession *session, const itm::Token &token, bool hasValue);
    void replaceRequested(itm::ServerSession *session, const itm::TokenList &tokens);
    void replacementsRequested();
    void rescueRequested(itm::ServerSession *session);
    /// `organization`: the one in view, or null.
    void reviewRequested(itm::ServerSession *session, itm::OrganizationId organization);
    void storedValuesRequested();
    void identifyRequested();
    void settingsRequested();
    /// `user`: who shall be selected, or null.
    void usersRequested(itm::ServerSession *session, itm::UserId user);
    /// The desktop has other colours now.
    void desktopThemeChanged();
    void accessRequested(const itm::TokenScope &scope);
    void notesRequested(const QList<itm::TokenKey> &tokens);
    /// `session`: the one in view, or null.
    void importLogsRequested(itm::ServerSession *session);
    void activityRequested();
    /// `organization`: the one in view, or null.
    void reportRequested(itm::ServerSession *session, itm::OrganizationId organization);
    void cliConfigRequested(const itm::CliConfigStart &start);
    void saveTemplateRequested(itm::ServerSession *session, const itm::Token &token);
    void templatesRequested();
    /// The tokens are to be made on another open server.
    void elsewhereRequested(const QList<itm::TokenKey> &tokens);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void followNews();
    void arrange();
    void makeMenus();
    void makeToolBar();
    void connectActions();
    void connectSelectionActions();
    void connectPanes();
    void follow(ServerSession *session);
    void updateActions();
    [[nodiscard]] bool isSpare(const TokenKey &key) const;
    void updatePage();
    void updateLater();
    void updateUndo();
    void updateDetails();
    void showScope(const TokenScope &scope);
    /// Null where all servers are in view, or none.
    [[nodiscard]] ServerSession *currentSession() const;
    [[nodiscard]] QList<ServerSession *> sessionsInView() const;
    void connectServers();
    void refreshServers();
    void tellRefreshFailure(ServerSession *session, const Error &error);
    void showHeaderOf(const TokenScope &scope);
    void requestTemplateOf(const TokenKey &key);
    void requestManyTokens();
    void describe();
    void requestOneLike(const TokenKey &key);
    void requestPassword(const TokenKey &key);
    void copyUser(const TokenKey &key);
    void requestSnippets(const TokenKey &key);
    void requestOwner(const TokenKey &key);
    void requestReplacement(const QList<TokenKey> &keys);
    void requestCliForConnection();
    void requestCliForToken(const TokenKey &key);
    void requestNarrower(const TokenKey &key);
    [[nodiscard]] bool raiseDialog();
    void copyIds();
    void showShortcuts();
    void restoreLayout();
    void storeHeader();

    Workspace &m_workspace;
    AppSettings &m_settings;
    MainActions *m_actions;
    TokenTableModel *m_tokenModel;
    NavigationModel *m_navigationModel;
    MessageBar *m_messages;
    NavigationPane *m_navigation;
    TokensPage *m_page;
    TokenDetails *m_details;
    StatusLine *m_status;
    FindingsButton *m_findings;
    SearchEdit *m_search;
    QSplitter *m_splitter;
    TokenCommands *m_commands;
    RefreshSchedule *m_schedule;
    RefreshMenu *m_refreshMenu = nullptr;
    /// Whose columns are shown: a part of the layout; empty before the first.
    QString m_headerPart;
    /// Everything that follows rows and selection, once for many changes.
    QTimer m_update;
};

} // namespace itm
