// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryfindings.h"
#include "models/core/tokenoutcome.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

class QLabel;
class QPushButton;
class QTableView;

namespace itm {

class OrphanModel;
class ServerSession;

/// Tokens that are in the database and in no list (fact sheet §3.4). Deletes the selected ones or
/// all, by their IDs, after a question. GUI thread.
class OrphansDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrphansDialog)

public:
    OrphansDialog(ServerSession &session, QList<Orphan> orphans, QWidget *parent);
    ~OrphansDialog() override;

Q_SIGNALS:
    void tokensDeleted(const QSet<itm::TokenId> &ids);

private:
    void arrange();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] QList<TokenId> selected() const;
    [[nodiscard]] QList<TokenId> all() const;
    void ask(const QList<TokenId> &ids);
    void remove(const QList<TokenId> &ids);
    void removed(const TokenOutcomes &outcomes);
    void updateButtons();

    /// Null once the server was closed.
    QPointer<ServerSession> m_session;
    OrphanModel *m_model;
    QTableView *m_table;
    QLabel *m_result;
    QPushButton *m_delete;
    QPushButton *m_deleteAll;
    bool m_isBusy = false;
};

} // namespace itm
