// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/findingsbutton.h"

#include "ui/create/shippedrecipes.h"
#include "ui/review/findingsdialog.h"

#include "models/session/findingswatch.h"
#include "models/words/findingtext.h"
#include "models/words/nametext.h"

#include <QMenu>

namespace itm {

FindingsButton::FindingsButton(Workspace &workspace, QWidget *parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_watch(new FindingsWatch(workspace, shippedRecipes(), this))
{
    setObjectName(QStringLiteral("findingsButton"));
    setToolTip(tr("What is wrong with the tokens of this server, and what helps"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &FindingsButton::openDialog);
    connect(m_watch, &FindingsWatch::found, this, [this] {
        update();
        Q_EMIT found();
    });
    update();
}

FindingsButton::~FindingsButton() = default;

void FindingsButton::follow(const QList<ServerSession *> &sessions)
{
    m_sessions = { sessions.begin(), sessions.end() };
    update();
}

QList<ServerSession *> FindingsButton::reported() const
{
    QList<ServerSession *> sessions;
    for (const QPointer<ServerSession> &session : m_sessions) {
        if (session && m_watch->report(session))
            sessions.append(session);
    }
    return sessions;
}

int FindingsButton::kindsOf(const ServerSession *session) const
{
    return static_cast<int>(m_watch->report(session)->groups.size());
}

void FindingsButton::update()
{
    const QList<ServerSession *> sessions = reported();
    setVisible(!sessions.isEmpty());
    int kinds = 0;
    for (const ServerSession *session : sessions)
        kinds += kindsOf(session);
    setText(FindingText::count(kinds));
    setAccessibleName(text());
}

QStringList FindingsButton::sentences(const TokenKey &key) const
{
    const ServerSession *session = m_workspace.sessionOf(key.server);
    return session ? FindingText::ofToken(m_watch->findingsOf(key), session->services().clock.now())
                   : QStringList();
}

void FindingsButton::openDialog()
{
    const QList<ServerSession *> sessions = reported();
    if (sessions.size() == 1)
        openDialogOf(*sessions.first());
    else if (!sessions.isEmpty())
        openMenu(sessions);
}

void FindingsButton::openMenu(const QList<ServerSession *> &sessions)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("findingsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (ServerSession *session : sessions) {
        const QString server = NameText::shown(session->connection().name);
        //: %1: a server; %2: "7 findings".
        QString text = tr("%1: %2").arg(server, FindingText::count(kindsOf(session)));
        const QAction *choice = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(choice, &QAction::triggered, session, [this, session] { openDialogOf(*session); });
    }
    menu->popup(mapToGlobal(rect().topLeft()) - QPoint(0, menu->sizeHint().height()));
}

void FindingsButton::openDialogOf(ServerSession &session)
{
    if (m_dialog)
        m_dialog->reject();
    ServerSession *shown = &session;
    m_dialog = new FindingsDialog(*m_watch, session, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FindingsDialog::searchRequested, shown, [this, shown](const QString &text) {
        Q_EMIT searchRequested(shown->connection().server, text);
    });
    connect(m_dialog, &FindingsDialog::remedyRequested, shown,
            [this, shown](FindingRemedy remedy, const QList<TokenKey> &tokens) {
                Q_EMIT remedyRequested(shown, remedy, tokens);
            });
    m_dialog->show();
}

} // namespace itm
