// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/session/workspace.h"

#include <QPointer>
#include <QToolButton>

namespace itm {

class FindingsDialog;
class FindingsWatch;

/// "7 findings" of the server in view, or of all of them; opens their window. Owns what works them
/// out.
class FindingsButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsButton)

public:
    FindingsButton(Workspace &workspace, QWidget *parent);
    ~FindingsButton() override;

    [[nodiscard]] FindingsWatch &watch() { return *m_watch; }
    /// Those in view.
    void follow(const QList<ServerSession *> &sessions);
    /// What is wrong with one token.
    [[nodiscard]] QStringList sentences(const TokenKey &key) const;
    /// Of the server in view; of several a menu asks which one.
    void openDialog();

Q_SIGNALS:
    /// Of any server.
    void found();
    /// A search for tokens of the server.
    void searchRequested(itm::ServerId server, const QString &search);
    void remedyRequested(itm::ServerSession *session, itm::FindingRemedy remedy,
                         const QList<itm::TokenKey> &tokens);

private:
    void update();
    /// Those in view of which there are findings to show.
    [[nodiscard]] QList<ServerSession *> reported() const;
    [[nodiscard]] int kindsOf(const ServerSession *session) const;
    void openMenu(const QList<ServerSession *> &sessions);
    void openDialogOf(ServerSession &session);

    Workspace &m_workspace;
    FindingsWatch *m_watch;
    QList<QPointer<ServerSession>> m_sessions;
    QPointer<FindingsDialog> m_dialog;
};

} // namespace itm
