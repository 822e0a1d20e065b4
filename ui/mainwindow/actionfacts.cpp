// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/actionfacts.h"

#include "models/items/tokenrow.h"
#include "models/session/changehistory.h"
#include "models/session/workspace.h"
#include "models/words/nametext.h"
#include "models/words/v1text.h"

#include <QSet>

namespace itm {

namespace {

bool canChange(const ServerSession &session)
{
    return session.state() == ServerSession::State::Ready && session.mayChange();
}

void addServers(const QList<ServerSession *> &inView, ActionState &state)
{
    for (const ServerSession *session : inView) {
        const bool isReady = session->state() == ServerSession::State::Ready;
        state.canConnect |= session->isOffline() || session->refreshError().has_value();
        state.canRefresh |= isReady;
        state.refreshing |= session->isRefreshing();
    }
    state.allServers = inView.size() > 1;
    if (state.allServers) {
        state.makeObstacle = ActionFacts::tr("Off: choose one server at the left.");
        return;
    }
    if (inView.isEmpty())
        return;
    const ServerSession &only = *inView.constFirst();
    state.connected = only.state() == ServerSession::State::Ready;
    state.connectionSelected = true;
    state.canDisconnect = only.state() != ServerSession::State::Disconnected;
    state.isOperator = only.identity().isOperator;
    state.signsInByToken = only.connection().method == SignInMethod::Token;
    state.makeObstacle = ActionFacts::obstacle(only);
    if (only.v1Trouble())
        state.v1Unavailable = V1Text::unavailable(*only.v1Trouble());
}

void addSelected(const QList<const TokenRow *> &selected, ActionState &state,
                 QSet<const ServerSession *> &servers)
{
    for (const TokenRow *row : selected) {
        servers.insert(row->facts->holder->session);
        ++state.selected;
        ++(row->token()->isActive() ? state.selectedActive : state.selectedInactive);
        state.selectedReplaceable += row->store == TokenStore::V2 ? 1 : 0;
        state.selectedV1 += row->store == TokenStore::V1 ? 1 : 0;
        state.valueAvailable = row->value != ValuePlace::Nowhere;
        state.selectedSaved += isSaved(row->value) ? 1 : 0;
    }
}

} // namespace

QString ActionFacts::obstacle(const ServerSession &session)
{
    const QString name = NameText::shown(session.connection().name);
    if (!session.mayChange())
        //: %1: a server.
        return tr("Off: the connection “%1” is read-only. Allow changes in “Connections”.")
            .arg(name);
    if (session.state() != ServerSession::State::Ready)
        //: %1: a server.
        return tr("Off: “%1” is not connected.").arg(name);
    return {};
}

ActionState ActionFacts::of(const Workspace &workspace, const QList<ServerSession *> &inView,
                            const QList<const TokenRow *> &selected)
{
    ActionState state;
    addServers(inView, state);
    QSet<const ServerSession *> servers;
    addSelected(selected, state, servers);
    state.selectedServers = static_cast<int>(servers.size());
    state.selectedReady = true;
    for (const ServerSession *session : std::as_const(servers)) {
        state.selectedReady
            = state.selectedReady && session->state() == ServerSession::State::Ready;
        if (state.changeObstacle.isEmpty())
            state.changeObstacle = obstacle(*session);
    }
    // A reason helps before something is selected, too.
    if (servers.isEmpty() && inView.size() == 1)
        state.changeObstacle = obstacle(*inView.constFirst());
    for (const ServerSession *session : workspace.sessions()) {
        const bool isOnlySource = servers.size() == 1 && servers.contains(session);
        state.otherServers += canChange(*session) && !isOnlySource ? 1 : 0;
    }
    return state;
}

void ActionFacts::addUndo(const Workspace &workspace, const UndoableChange *last,
                          ActionState &state)
{
    const ServerSession *session = last ? workspace.sessionOf(last->server) : nullptr;
    state.canUndo = session != nullptr;
    if (session)
        state.undoObstacle = obstacle(*session);
}

} // namespace itm
