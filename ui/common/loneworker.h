// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/worker.h"

namespace itm {

/// A Worker of a window that may be closed while it works: what has begun is finished without the
/// window, and only the end of the program waits for it. Its jobs hold all that they touch. GUI
/// thread.
class LoneWorker final
{
public:
    LoneWorker()
        : m_worker(std::make_shared<Worker>())
    {
    }
    /// A Worker waits for its job at its end: that is left to another thread.
    ~LoneWorker()
    {
        QThreadPool::globalInstance()->start([worker = std::move(m_worker)] {});
    }
    Q_DISABLE_COPY_MOVE(LoneWorker)

    /// Blocks until what windows left behind is done: at the end of the program, while there still
    /// are the fonts that it may draw with.
    static void waitForAll() { QThreadPool::globalInstance()->waitForDone(); }

    template <class T>
    [[nodiscard]] RequestHandle run(std::function<Result<T>()> work, QObject *context,
                                    Callback<T> callback)
    {
        return m_worker->run<T>(std::move(work), context, std::move(callback));
    }

private:
    std::shared_ptr<Worker> m_worker;
};

} // namespace itm
