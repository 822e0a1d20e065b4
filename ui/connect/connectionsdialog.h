// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/probeoperation.h"
#include "models/session/removeconnection.h"
#include "models/session/setupoperation.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace itm {

class CertificateOffer;
class ConnectionForm;
class ConnectionList;
class ConnectionStore;
class FoundServers;
class ProbeView;
class SpareBook;

/// The saved servers and a form to add or change one. Signs in first and keeps a connection only if
/// that worked; what was typed stays after a failure. Workspace and store outlive it.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsDialog)

public:
    ConnectionsDialog(Workspace &workspace, ConnectionStore &connections, QWidget *parent);
    ~ConnectionsDialog() override;

    /// Shows a saved connection in the form.
    void select(ConnectionId id);
    /// Where the influx CLI keeps what can be imported, if not at its usual place.
    void setCliConfigsFile(const QString &path) { m_cliConfigsFile = path; }
    /// Offers the way back in where there is a spare operator token; the book outlives this.
    void setSpares(const SpareBook *spares);

Q_SIGNALS:
    void demoRequested();
    /// The credential was refused and there may be no other. The dialog has closed.
    void recoveryRequested(const std::optional<itm::Connection> &connection);
    /// The same, and this computer has a spare operator token of its server. The dialog has closed.
    void spareRequested(const itm::Connection &connection);
    /// It works, but the credential could not be kept.
    void notKept(const itm::Error &error);
    /// A connection is being removed, which may take longer than this is there.
    void removing(itm::RemoveConnection *removal);
    /// An empty server was set up and is open; its operator token is to be handed over.
    void setUp(const std::shared_ptr<itm::SetUpServer> &server);

private:
    void arrange();
    [[nodiscard]] QLayout *makeButtons();
    void rowChanged();
    void takeFound(const Connection &connection);
    void duplicate(Connection connection);
    void keepLabels();
    void test();
    void tested(const Result<ProbeFacts> &answer);
    void offerHelp(const Error &error);
    void pin(const QByteArray &sha256);
    void keepProxyPassword(ConnectionId connection);
    void openSetup();
    void openImport();
    void imported(ConnectionId id, bool hasSecret);
    void connectNow();
    void signIn(const Connection &connection);
    void signedIn(const Result<SignedIn> &answer);
    void remove(const Connection &connection);
    void removeAllTheSame();
    void forget(const Connection &connection, KeychainEntries entries);
    void removalChanged(ConnectionId id);
    /// The one that is shown.
    [[nodiscard]] bool isBeingRemoved() const;
    void forgotten(const Connection &connection, const std::optional<Error> &error);
    void showStep(ConnectStep step);
    void setBusy(bool busy);
    void recover();
    void offerRecovery(const std::optional<Error> &error);
    void updateButtons();
    void bringIntoView(const QWidget *outcome);

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    QString m_cliConfigsFile;
    /// Imported in this dialog: the keychain has nothing for them yet.
    QSet<ConnectionId> m_withoutSecret;
    /// Null: a new one.
    ConnectionId m_shown;
    ConnectionList *m_list;
    FoundServers *m_found;
    ConnectionForm *m_form;
    /// Of what stands right of the list.
    QScrollArea *m_scroll = nullptr;
    ProbeView *m_probeView;
    QLabel *m_progress;
    QPushButton *m_setUpServer;
    CertificateOffer *m_certificate;
    QPushButton *m_test;
    QPushButton *m_connect;
    QPushButton *m_removeAllTheSame;
    /// What that is about.
    ConnectionId m_notRemoved;
    QPushButton *m_recover;
    QPushButton *m_useSpare;
    /// May be null.
    const SpareBook *m_spares = nullptr;
    std::unique_ptr<SignInOperation> m_signIn;
    std::unique_ptr<ProbeOperation> m_probe;
    /// Of a request that is under way.
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_focusMeanwhile;
    /// What was typed, until the server has accepted it.
    Secret m_typed;
};

} // namespace itm
