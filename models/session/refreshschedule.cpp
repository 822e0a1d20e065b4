// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/refreshschedule.h"

namespace itm {

namespace {

/// How often it is looked whether something is due.
constexpr std::chrono::seconds Step{ 5 };

} // namespace

RefreshSchedule::RefreshSchedule(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(Step);
    connect(&m_timer, &QTimer::timeout, this, &RefreshSchedule::refreshWhatIsDue);
}

void RefreshSchedule::setInterval(std::chrono::minutes interval)
{
    m_interval = interval;
    if (interval.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void RefreshSchedule::refreshWhatIsDue()
{
    if (m_isHeld)
        return;
    const QDateTime now = m_workspace.services().clock.now();
    for (ServerSession *session : m_workspace.sessions()) {
        const bool isDue = session->state() == ServerSession::State::Ready
            && session->refreshedAt().isValid()
            && session->refreshedAt().secsTo(now) >= std::chrono::seconds(m_interval).count();
        if (isDue && !session->isRefreshing())
            session->refresh();
    }
}

} // namespace itm
