// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/storage.h"

#include "ui/common/elidedtips.h"
#include "ui/common/idlewatch.h"
#include "ui/common/screenfit.h"
#include "ui/common/secretclipboard.h"
#include "ui/handover/snippetlibrary.h"
#include "ui/mainwindow/mainwindow.h"

#include "models/report/reportfacts.h"
#include "models/session/credentialmemory.h"
#include "models/session/owndatashelf.h"
#include "models/session/reviewrecorder.h"
#include "models/session/reviewshelf.h"
#include "models/session/sameserver.h"
#include "models/session/sessionrenewal.h"
#include "models/session/snapshotkeeper.h"
#include "models/session/sparewatch.h"

namespace itm {

class DemoServer;
class HandOverDialog;
class RemoveConnection;
class ReportDialog;
struct SetUpServer;

/// The composition root: builds everything once, in order, and tears it down in reverse. The only
/// place that knows the concrete keychain, server access and windows at once.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `keychain`: in place of the desktop's or the demo's; null: that one.
    explicit Application(const CommandLine &commandLine,
                         std::unique_ptr<CredentialStore> keychain = {});
    ~Application() override;

    /// False with a sentence on standard error where the run cannot begin.
    [[nodiscard]] bool start();
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    /// Null outside of a demo.
    [[nodiscard]] const DemoServer *demoServer() const { return m_demoServer.get(); }
    /// Shows what a file of own data would bring, or says why it is none.
    void showImport(const QString &path);

private:
    [[nodiscard]] bool startDemo();
    void startConnections();
    void connectWindow();
    void tellStorageTrouble();
    void showConnections();
    void followRemoval(const RemoveConnection *removal);
    void askToLeaveSecrets(ConnectionId id);
    void showSetUp(const SetUpServer &server);
    void showSetupAdvice(ConnectionId connection);
    void showRecovery(const std::optional<Connection> &connection);
    void showSpare(ServerSession *session);
    void showSpareReturn(const Connection &connection);
    void showExport();
    void chooseImport();
    void showImportOf(const OwnData &data);
    void tellNotKept(const Error &error);
    void showNewToken(ServerSession *session, const DraftStart &start);
    void showDailyTokens(ServerSession *session);
    void openConnection(ConnectionId id);
    void showManyTokens(ServerSession *session, OrganizationId organization);
    QDialog *showCreated(const std::shared_ptr<TokenValue> &value, const QStringList &differences);
    void showNewV1(ServerSession *session, OrganizationId organization);
    void showPassword(ServerSession *session, const Token &credential);
    QDialog *showV1HandOver(const std::shared_ptr<TokenValue> &value);
    QDialog *showHandOver(const std::shared_ptr<TokenValue> &value);
    void showSnippets(ServerSession *session, const Token &token, bool hasValue);
    void openSnippets(ServerSession &session, const Token &token,
                      const std::shared_ptr<TokenValue> &value);
    void showHandOverAll(const QList<std::shared_ptr<TokenValue>> &values);
    HandOverDialog *openHandOver(const QList<std::shared_ptr<TokenValue>> &values);
    void showReplace(ServerSession *session, const TokenList &tokens);
    void showSuccessor(ServerSession *session, const Token &old);
    void showReplacements(const TokenKey &selected);
    void showReview(ServerSession *session, OrganizationId organization);
    void showReport(ServerSession *session, OrganizationId organization);
    void showReportOf(ServerSession *session, const Review &review);
    [[nodiscard]] ReportDialog *makeReport(ServerSession &session, OrganizationId organization);
    void showStoredValues();
    void showIdentify();
    void showSettings();
    void showUsers(ServerSession *session, UserId user);
    void applySettings();
    void showAccess(const TokenScope &scope);
    void showImportLogs(ServerSession *session);
    void showNotes(const QList<TokenKey> &tokens);
    void showActivity();
    void lockValues();
    void showRescue(ServerSession *session);
    void showCliConfig(const CliConfigStart &start);
    void showSaveTemplate(ServerSession *session, const Token &token);
    void showTemplates();
    void showElsewhere(const QList<TokenKey> &tokens);
    void askSameServer(const ServerSession &session, const Connection &known,
                       const Organization &organization);
    void showGuide();
    void showAbout();

    CommandLine m_commandLine;
    std::unique_ptr<DemoServer> m_demoServer;
    Storage m_storage;
    Workspace m_workspace;
    CredentialMemory m_credentials;
    SessionRenewal m_renewal;
    SameServer m_sameServer;
    SpareBook m_spares;
    SpareWatch m_spareWatch;
    ReviewShelf m_reviews;
    SnapshotKeeper m_snapshots;
    OwnDataShelf m_shelf;
    SecretClipboard m_clipboard;
    SnippetLibrary m_snippets;
    ScreenFit m_screenFit;
    ElidedTips m_elidedTips;
    MainWindow m_window;
    ReviewRecorder m_reviewRecords;
    IdleWatch m_idle;
    RequestHandle m_locking;
    RequestHandle m_report;
    /// What is said of a removal that failed.
    QHash<ConnectionId, QString> m_notRemoved;
};

} // namespace itm
