// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sessionrenewal.h"

#include <QPointer>

namespace itm {

SessionRenewal::SessionRenewal(Workspace &workspace, QObject *parent)
    : QObject(parent)
{
    connect(&workspace, &Workspace::sessionAdded, this, &SessionRenewal::follow);
    connect(&workspace, &Workspace::sessionAboutToClose, this,
            [this](ServerSession *session) { m_renewed.remove(session); });
    for (ServerSession *session : workspace.sessions())
        follow(session);
}

SessionRenewal::~SessionRenewal() = default;

void SessionRenewal::follow(ServerSession *session)
{
    // Queued: the session is still telling everybody that it has failed. It may be closed
    // meanwhile.
    connect(
        session, &ServerSession::stateChanged, this,
        [this, guard = QPointer(session)] {
            if (guard)
                renew(guard);
        },
        Qt::QueuedConnection);
}

void SessionRenewal::renew(ServerSession *session)
{
    const bool hasEnded = session->state() == ServerSession::State::Failed
        && session->error()->kind == ErrorKind::NotAuthenticated
        && session->connection().method == SignInMethod::Password
        && session->refreshedAt().isValid();
    if (!hasEnded || m_renewed.value(session) == session->refreshedAt())
        return;
    m_renewed.insert(session, session->refreshedAt());
    session->connectFromStore();
}

} // namespace itm
