// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/userrecords.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace itm {

class UserModel;

/// The users of one server as owners of tokens: their state, what they own and how much of it
/// works; owners that the server does not list are among them. Activates them, and deactivates
/// after a question that says what stops. Ends with its session.
class UsersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsersDialog)

public:
    /// `connections`, `spare`: as UserSurroundings says.
    UsersDialog(ServerSession &session, QList<Connection> connections, SpareToken spare,
                QWidget *parent);
    ~UsersDialog() override;

    /// Does nothing for a user who is not there.
    void select(UserId user);

Q_SIGNALS:
    /// A search for the tokens of the selected user; the dialog has closed.
    void searchRequested(const QString &search);

private:
    void arrange();
    void addButtons(QVBoxLayout &column);
    void addTable(QVBoxLayout &column);
    void showUsers();
    void showSelected();
    void showActions();
    void showTokens();
    void loadMemberships();
    void askToDeactivate();
    void change(UserId user, UserStatus status);
    void tellOutcome(const Result<User> &answer);
    void say(const QString &text);
    /// Null: none.
    [[nodiscard]] const UserRecord *selected() const;

    ServerSession &m_session;
    UserModel *m_model;
    QTableView *m_table;
    QLabel *m_details;
    QLabel *m_limits;
    QLabel *m_outcome;
    QPushButton *m_tokens;
    QPushButton *m_activate;
    QPushButton *m_deactivate;
    UserSurroundings m_surroundings;
    LoadMemberships m_loading;
    bool m_isChanging = false;
    /// Many tokens may change at once.
    QTimer m_update;
};

} // namespace itm
