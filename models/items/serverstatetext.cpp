// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/serverstatetext.h"

#include "models/words/errortext.h"
#include "models/words/nametext.h"
#include "models/words/timetext.h"

#include <QLocale>

namespace itm {

namespace {

QString ageOf(const ServerSession &session)
{
    return TimeText::age(session.contentsTakenAt(), session.services().clock.now());
}

/// What is known of the list, as the end of a sentence of its own.
QString listAge(const ServerSession &session)
{
    return session.hasContents()
        //: %1: such as "3 h ago".
        ? ServerStateText::tr("The list was read %1.").arg(ageOf(session))
        : ServerStateText::tr("No list of its tokens is on this computer.");
}

struct Counts final
{
    int live = 0;
    int connecting = 0;
    int silent = 0;
    int offline = 0;
    qsizetype tokens = 0;
    /// Whose list is the oldest of the offline ones; null: none has a list.
    const ServerSession *oldest = nullptr;
};

Counts count(const QList<ServerSession *> &sessions)
{
    Counts counts;
    for (const ServerSession *session : sessions) {
        counts.tokens += session->tokens().tokens().size();
        if (session->isOffline()) {
            ++counts.offline;
            const bool isOlder = session->hasContents()
                && (!counts.oldest
                    || session->contentsTakenAt() < counts.oldest->contentsTakenAt());
            if (isOlder)
                counts.oldest = session;
        } else if (session->refreshError()) {
            ++counts.silent;
        } else {
            ++(session->isLive() ? counts.live : counts.connecting);
        }
    }
    return counts;
}

QString offlinePart(const Counts &counts)
{
    //: Part of the status line: how many servers are offline.
    const QString number = ServerStateText::tr("%n offline", nullptr, counts.offline);
    if (!counts.oldest)
        return number;
    return counts.offline == 1
        //: %1: "1 offline"; %2: such as "3 h ago".
        ? ServerStateText::tr("%1 (list read %2)").arg(number, ageOf(*counts.oldest))
        //: %1: such as "2 offline"; %2: such as "3 h ago".
        : ServerStateText::tr("%1 (oldest list read %2)").arg(number, ageOf(*counts.oldest));
}

} // namespace

QString ServerStateText::aside(const ServerSession &session)
{
    switch (session.state()) {
    case ServerSession::State::Connecting:
        return tr("connecting…", "state of a server");
    case ServerSession::State::Failed:
        return tr("offline", "state of a server");
    case ServerSession::State::Disconnected:
        return tr("disconnected", "state of a server");
    case ServerSession::State::Ready:
        break;
    }
    return session.refreshError() ? tr("not answering", "state of a server") : QString();
}

QString ServerStateText::cell(const ServerSession &session)
{
    const QString name = NameText::shown(session.connection().name);
    if (!session.isOffline())
        return name;
    //: %1: a server; %2: "offline"; %3: such as "3 h ago".
    return tr("%1 (%2, %3)").arg(name, aside(session), ageOf(session));
}

QString ServerStateText::sentence(const ServerSession &session)
{
    switch (session.state()) {
    case ServerSession::State::Connecting:
        return session.hasContents() ? tr("Connecting.") + u' ' + listAge(session)
                                     : tr("Connecting.");
    case ServerSession::State::Failed:
        return tr("Offline.") + u' ' + listAge(session) + u' ' + ErrorText::line(*session.error());
    case ServerSession::State::Disconnected:
        return tr("Disconnected.") + u' ' + listAge(session);
    case ServerSession::State::Ready:
        break;
    }
    return session.refreshError() ? tr("Not answering.") + u' ' + listAge(session) + u' '
            + ErrorText::line(*session.refreshError())
                                  : QString();
}

QString ServerStateText::overview(const QList<ServerSession *> &sessions)
{
    const Counts counts = count(sessions);
    QStringList states;
    if (counts.live > 0)
        //: Part of the status line: how many servers are connected.
        states << tr("%n live", nullptr, counts.live);
    if (counts.connecting > 0)
        //: Part of the status line: how many servers are being asked.
        states << tr("%n connecting", nullptr, counts.connecting);
    if (counts.silent > 0)
        //: Part of the status line: how many servers did not answer the last time.
        states << tr("%n not answering", nullptr, counts.silent);
    if (counts.offline > 0)
        states << offlinePart(counts);
    //: Status line. %1: such as "3 servers"; %2: such as "2 live, 1 offline"; %3: "412 tokens".
    return tr("%1: %2 · %3")
        .arg(tr("%n servers", nullptr, static_cast<int>(sessions.size())),
             states.join(QStringLiteral(", ")),
             tr("%n tokens", nullptr, static_cast<int>(counts.tokens)));
}

QStringList ServerStateText::offline(const QList<ServerSession *> &sessions)
{
    QStringList lines;
    for (const ServerSession *session : sessions) {
        if (session->isOffline())
            //: %1: a server; %2: sentences about its state.
            lines << tr("%1: %2").arg(NameText::shown(session->connection().name),
                                      sentence(*session));
    }
    return lines;
}

} // namespace itm
