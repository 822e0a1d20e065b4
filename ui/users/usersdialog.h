// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace itm {

class ServerSession;
class UserModel;
struct UserRecord;

/// The users of one server as owners of tokens: their state, what they own and how much of it
/// works; owners that the server does not list are among them. Changes nothing. Ends with its
/// session.
class UsersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsersDialog)

public:
    UsersDialog(ServerSession &session, QWidget *parent);
    ~UsersDialog() override;

    /// Does nothing for a user who is not there.
    void select(UserId user);

Q_SIGNALS:
    /// A search for the tokens of the selected user; the dialog has closed.
    void searchRequested(const QString &search);

private:
    void arrange();
    void addTable(QVBoxLayout &column);
    void showUsers();
    void showSelected();
    void showTokens();
    /// Null: none.
    [[nodiscard]] const UserRecord *selected() const;

    ServerSession &m_session;
    UserModel *m_model;
    QTableView *m_table;
    QLabel *m_details;
    QPushButton *m_tokens;
    /// Many tokens may change at once.
    QTimer m_update;
};

} // namespace itm
