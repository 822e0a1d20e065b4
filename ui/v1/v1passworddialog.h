// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace itm {

class V1PasswordChoice;

/// Gives a v1 credential another password, after saying who is refused then. Closes when the
/// session goes.
class V1PasswordDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(V1PasswordDialog)

public:
    V1PasswordDialog(ServerSession &session, Token credential, QWidget *parent);
    ~V1PasswordDialog() override;

    void reject() override;

Q_SIGNALS:
    /// This window has closed.
    void passwordSet(const std::shared_ptr<itm::TokenValue> &value);

private:
    void arrange();
    void update();
    void start();
    void answered(Result<std::shared_ptr<TokenValue>> answer);

    QPointer<ServerSession> m_session;
    const Token m_credential;
    bool m_isBusy = false;
    V1PasswordChoice *m_password;
    QLabel *m_state;
    QPushButton *m_cancel;
    QPushButton *m_set;
};

} // namespace itm
