// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/logsightings.h"

#include "models/access/logperiods.h"
#include "models/core/pendingcall.h"
#include "models/session/serversession.h"
#include "models/store/lastseenstore.h"

namespace itm {

LogSightings::LogSightings(ServerSession &session)
    : m_session(session)
{
    if (LastSeenStore *store = session.services().lastSeen)
        m_reading = store->all(session.connection().server, this, [this](Result<LastSeen> answer) {
            if (answer)
                take(answer.takeValue());
        });
}

LogSightings::~LogSightings() = default;

RequestHandle LogSightings::add(const LastSeen &more, QObject *context, Callback<Done> callback)
{
    addLastSeen(m_known, more);
    Q_EMIT changed();
    auto call = PendingCall<Done>::create(context, std::move(callback));
    LastSeenStore *store = m_session.services().lastSeen;
    if (!store) {
        call->finish(Done{});
        return call->handle();
    }
    store
        ->add(m_session.connection().server, more, this,
              [this, call](Result<LastSeen> answer) {
                  if (!answer)
                      return call->finish(answer.error());
                  take(answer.takeValue());
                  call->finish(Done{});
              })
        .detach();
    return call->handle();
}

/// What was added before this was read stays.
void LogSightings::take(LastSeen known)
{
    addLastSeen(known, m_known);
    if (known == m_known)
        return;
    m_known = std::move(known);
    Q_EMIT changed();
}

} // namespace itm
