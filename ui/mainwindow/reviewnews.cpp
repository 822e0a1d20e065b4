// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/reviewnews.h"

#include "ui/common/messagebar.h"

#include "models/words/reviewtext.h"

namespace itm {

ReviewNews::ReviewNews(Workspace &workspace, const ReviewShelf &shelf, MessageBar &messages,
                       QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_messages(messages)
{
    connect(&workspace, &Workspace::sessionAdded, this, &ReviewNews::follow);
    connect(&shelf, &ReviewShelf::changed, this, [this, &workspace](ServerId server) {
        if (ServerSession *session = workspace.sessionOf(server))
            look(*session);
    });
    for (ServerSession *session : workspace.sessions())
        follow(session);
}

void ReviewNews::follow(ServerSession *session)
{
    connect(session, &ServerSession::refreshed, this, [this, session] { look(*session); });
}

void ReviewNews::look(ServerSession &session)
{
    for (const Review &last : m_shelf.due(session)) {
        if (m_told.contains(last.id))
            continue;
        m_told.insert(last.id);
        m_messages.show(MessageBar::Kind::Info, ReviewText::due(last), tr("Review…"),
                        [this, guard = QPointer(&session), organization = last.organization] {
                            if (guard)
                                Q_EMIT reviewRequested(guard, organization);
                        });
    }
}

} // namespace itm
