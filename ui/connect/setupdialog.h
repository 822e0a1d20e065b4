// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/setuprules.h"
#include "models/session/setupoperation.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace itm {

class SecretEdit;
class SegmentedChoice;

/// The first user, organization, bucket and operator token of an empty server. Sends nothing that
/// the server would refuse half-way (issuesOf()); says why "Set up" is off. What was typed stays
/// after a failure. Workspace and store outlive it.
class SetupDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupDialog)

public:
    /// `reached`: address, trust and name are taken over into a new connection.
    SetupDialog(Workspace &workspace, ConnectionStore &connections, const Connection &reached,
                QWidget *parent);
    ~SetupDialog() override;

    /// Not while the server is being set up: what was sent cannot be called back.
    void reject() override;

Q_SIGNALS:
    /// Signed in, the operator token in the keychain or in hand; this window has closed.
    void setUp(const std::shared_ptr<itm::SetUpServer> &server);

private:
    void nameParts();
    void arrange();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] ServerSetup setup() const;
    [[nodiscard]] QList<SetupIssue> issues() const;
    [[nodiscard]] bool hasOwnToken() const;
    void tokenChoiceChanged();
    void update();
    void start();
    void answered(Result<SetUpServer> answer);
    void showFailure(const Error &error);
    void showStep(SetupStep step);
    void setBusy(bool busy);

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    /// The same for every try: see SetupOperation about answers that are late.
    Connection m_connection;
    const Secret m_generated;
    /// What was typed, until the server has accepted it.
    Secret m_typedPassword;
    Secret m_typedToken;
    QFormLayout *m_form;
    QLineEdit *m_user;
    SecretEdit *m_password;
    QLabel *m_passwordRule;
    QLineEdit *m_organization;
    QLineEdit *m_bucket;
    QSpinBox *m_days;
    SegmentedChoice *m_tokenChoice;
    SecretEdit *m_token;
    QLabel *m_tokenTruth;
    QCheckBox *m_evenIfNotKept;
    QLabel *m_state;
    QPushButton *m_cancel;
    QPushButton *m_setUp;
    std::unique_ptr<SetupOperation> m_operation;
};

} // namespace itm
