// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"

#include <QThreadPool>

namespace itm {

/// Runs work of more than a few milliseconds off the GUI thread; one job after another, in order,
/// always on the same thread (a database connection may live there).
/// The answer comes back through the guarded callback. A job that has started cannot be stopped,
/// only its answer dropped. Destruction waits for the job that runs and throws the waiting ones
/// away.
class Worker final
{
public:
    Worker();
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    /// Work nobody waits for.
    void post(std::function<void()> work) { m_pool.start(std::move(work)); }
    /// Blocks until every job is done, for what must not be thrown away at the end.
    void waitForAll() { m_pool.waitForDone(); }

    template <class T>
    [[nodiscard]] RequestHandle run(std::function<Result<T>()> work, QObject *context,
                                    Callback<T> callback)
    {
        auto call = PendingCall<T>::create(context, std::move(callback));
        m_pool.start([call, work = std::move(work)] {
            if (!call->isFinished())
                call->finish(work());
        });
        return call->handle();
    }

private:
    QThreadPool m_pool;
};

} // namespace itm
