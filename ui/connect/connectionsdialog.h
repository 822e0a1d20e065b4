// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/signinoperation.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace itm {

class ConnectionForm;
class ConnectionStore;

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

Q_SIGNALS:
    void demoRequested();
    /// It works, but the credential could not be kept.
    void notKept(const itm::Error &error);

private:
    void arrange();
    [[nodiscard]] QLayout *makeList();
    [[nodiscard]] QLayout *makeButtons();
    void fillList();
    void rowChanged();
    void connectNow();
    void signIn(const Connection &connection);
    void signedIn(const Result<SignedIn> &answer);
    void remove();
    void forget(const Connection &connection);
    void showStep(ConnectStep step);
    void setBusy(bool busy);
    void updateButtons();
    [[nodiscard]] std::optional<Connection> selected() const;

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    QListWidget *m_list;
    ConnectionForm *m_form;
    QLabel *m_progress;
    QPushButton *m_connect;
    QPushButton *m_remove;
    QPushButton *m_demo;
    std::unique_ptr<SignInOperation> m_signIn;
    /// What was typed, until the server has accepted it.
    Secret m_typed;
};

} // namespace itm
