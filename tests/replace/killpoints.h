// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"

#include <QHash>

namespace itm::test {

/// Named moments of a run. Without one that is armed each is printed as it passes; the armed one
/// ends the process as a power cut would.
class KillPoints final
{
public:
    explicit KillPoints(QByteArray armed)
        : m_armed(std::move(armed))
    {
    }
    Q_DISABLE_COPY_MOVE(KillPoints)

    /// The second pass of a name is "name (2)", and so on.
    void pass(const QByteArray &name);

    /// Passes a point before the work starts and one when its result is there, before anybody has
    /// heard of it. The work goes on if whoever asked has gone.
    template <class T, class Start>
    RequestHandle through(const QByteArray &name, QObject *context, Callback<T> callback,
                          Start start)
    {
        pass(name + " is asked for");
        const auto call = PendingCall<T>::create(context, std::move(callback));
        start(&m_context, [this, name, call](Result<T> result) {
            pass(name + " is done");
            call->finish(std::move(result));
        }).detach();
        pass(name + " is under way");
        return call->handle();
    }

private:
    QByteArray m_armed;
    QHash<QByteArray, int> m_passed;
    QObject m_context;
};

} // namespace itm::test
