// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/v1credential.h"
#include "models/session/v1creation.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace itm {

class V1BucketList;
class V1PasswordChoice;

/// Makes a v1 credential: whose organization, which user name and password, which buckets. *Create*
/// is off, with the reason, until it can work. Closes when the session goes.
class V1CreateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(V1CreateDialog)

public:
    /// `organization`: chosen at first; null: the first one.
    V1CreateDialog(ServerSession &session, OrganizationId organization, QWidget *parent);
    ~V1CreateDialog() override;

    void reject() override;

Q_SIGNALS:
    /// This window has closed.
    void created(const std::shared_ptr<itm::CreatedV1> &created);

private:
    void nameParts();
    void arrange();
    [[nodiscard]] QLayout *makeButtons();
    void fillOrganizations(OrganizationId chosen);
    void loadBuckets();
    [[nodiscard]] OrganizationId organization() const;
    [[nodiscard]] V1Draft draft() const;
    [[nodiscard]] QString obstacle() const;
    void update();
    void showPreview();
    void start();
    void answered(Result<CreatedV1> answer);
    void setBusy(bool busy);

    QPointer<ServerSession> m_session;
    bool m_isBusy = false;
    QString m_bucketTrouble;
    QFormLayout *m_form;
    QComboBox *m_organization;
    QLineEdit *m_user;
    V1PasswordChoice *m_password;
    QLineEdit *m_description;
    V1BucketList *m_buckets;
    QLabel *m_preview;
    QLabel *m_state;
    QPushButton *m_cancel;
    QPushButton *m_create;
    RequestHandle m_request;
};

} // namespace itm
