// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/findingsbutton.h"

#include "ui/create/shippedrecipes.h"
#include "ui/review/findingsdialog.h"

#include "models/session/findingswatch.h"
#include "models/words/findingtext.h"

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

void FindingsButton::follow(ServerSession *session)
{
    m_session = session;
    update();
}

void FindingsButton::update()
{
    const auto report = m_watch->report(m_session);
    setVisible(report != nullptr);
    if (report)
        setText(FindingText::count(static_cast<int>(report->groups.size())));
    setAccessibleName(text());
}

QStringList FindingsButton::sentences(const TokenKey &key) const
{
    const ServerSession *session = m_workspace.sessionOf(key.server);
    const auto report = m_watch->report(session);
    return report
        ? FindingText::ofToken(*report, key.store, key.id, session->services().clock.now())
        : QStringList();
}

void FindingsButton::openDialog()
{
    if (!m_session)
        return;
    if (m_dialog)
        m_dialog->reject();
    ServerSession *session = m_session;
    m_dialog = new FindingsDialog(*m_watch, *session, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FindingsDialog::searchRequested, this, &FindingsButton::searchRequested);
    connect(m_dialog, &FindingsDialog::remedyRequested, session,
            [this, session](FindingRemedy remedy, const QList<TokenKey> &tokens) {
                Q_EMIT remedyRequested(session, remedy, tokens);
            });
    m_dialog->show();
}

} // namespace itm
