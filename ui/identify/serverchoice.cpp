// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/identify/serverchoice.h"

#include "models/words/addresstext.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace itm {

ServerChoice::ServerChoice(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("identifyServers"));
    m_list->setAccessibleName(tr("Servers that the value is shown to"));
    m_list->setMaximumHeight(fontMetrics().height() * 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &ServerChoice::changed);
    connect(&workspace, &Workspace::sessionAdded, this, &ServerChoice::fill);
    connect(&workspace, &Workspace::sessionClosed, this, &ServerChoice::fill);
    fill();
}

void ServerChoice::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_shown.clear();
    for (ServerSession *session : m_workspace.sessions()) {
        const Connection &connection = session->connection();
        const bool isOpen = isInTheClear(connection.url);
        QString text = tr("%1 (%2)", "a server and its address")
                           .arg(connection.name, AddressText::shown(connection.url));
        if (isOpen)
            text += tr(" ▲ unencrypted: others could read the value on its way");
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isOpen ? Qt::Unchecked : Qt::Checked);
        m_shown.append(session);
    }
    Q_EMIT changed();
}

QList<ServerSession *> ServerChoice::chosen() const
{
    QList<ServerSession *> sessions;
    for (int row = 0; row < m_list->count(); ++row) {
        ServerSession *session = m_shown.at(row);
        if (session && session->state() == ServerSession::State::Ready
            && m_list->item(row)->checkState() == Qt::Checked)
            sessions.append(session);
    }
    return sessions;
}

} // namespace itm
