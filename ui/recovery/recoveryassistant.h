// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryfindings.h"
#include "models/session/signinoperation.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace itm {

class ConnectionStore;
class RecoveryForm;
class RecoveryReading;
class RecoverySteps;

/// The way back to a server whose operator tokens are lost (fact sheet §11): commands for its kind
/// of installation, then what they printed. Signs in with the new token and keeps it as the
/// credential of the connection; shows tokens that are in no list. Runs no command itself.
/// Workspace and store outlive it. GUI thread.
class RecoveryAssistant final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryAssistant)

public:
    RecoveryAssistant(Workspace &workspace, ConnectionStore &connections, QWidget *parent);
    ~RecoveryAssistant() override;

    /// The one that the new token is for; without it a new one is made for the address.
    void setConnection(const Connection &connection);

Q_SIGNALS:
    /// It works, but the credential could not be kept.
    void notKept(const itm::Error &error);
    /// By a listing of this server, compared with what it lists now; also when there are none.
    void orphansFound(itm::ServerSession *session, const QList<itm::Orphan> &orphans);

private:
    void arrange();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QLayout *makeResult();
    [[nodiscard]] QLayout *makeButtons();
    void listingRead();
    [[nodiscard]] std::optional<Connection> connectionToMake() const;
    void signIn();
    void signedIn(const Result<SignedIn> &answer, TokenId token);
    void follow(ServerSession *session);
    void findOrphans();
    void showOrphans();
    void updateButtons();
    [[nodiscard]] QString paper() const;
    void print();
    void save();
    void write(const QString &path);

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    std::optional<Connection> m_connection;
    RecoveryForm *m_form;
    RecoverySteps *m_steps;
    RecoveryReading *m_reading;
    QLabel *m_progress;
    QPushButton *m_signInButton;
    QPushButton *m_orphansButton;
    std::unique_ptr<SignInOperation> m_signIn;
    QList<Orphan> m_orphans;
    /// Still in the listing.
    QSet<TokenId> m_deleted;
};

} // namespace itm
