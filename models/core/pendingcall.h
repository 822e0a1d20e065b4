// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

namespace itm {

/// One promised answer. Whoever does the work holds it and calls finish(), from any thread; the
/// first call counts, the rest are ignored. Dropping it unfinished delivers Cancelled: a promise is
/// never forgotten. Delivery is queued to the GUI thread and dropped if the context object has
/// gone.
template <class T>
class PendingCall final : public std::enable_shared_from_this<PendingCall<T>>
{
public:
    [[nodiscard]] static std::shared_ptr<PendingCall> create(QObject *context, Callback<T> callback)
    {
        Q_ASSERT(context && callback);
        return std::shared_ptr<PendingCall>(new PendingCall(context, std::move(callback)));
    }

    ~PendingCall()
    {
        if (m_finished || !m_callback || !QCoreApplication::instance())
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context = m_context, callback = std::move(m_callback)] {
                if (context)
                    callback(Error{ .kind = ErrorKind::Cancelled });
            },
            Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(PendingCall)

    [[nodiscard]] bool isFinished() const { return m_finished; }

    void finish(Result<T> result)
    {
        if (m_finished.exchange(true))
            return;
        m_result.emplace(std::move(result));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [self = this->shared_from_this()] { self->deliver(); },
            Qt::QueuedConnection);
    }

    /// A handle that finishes with Cancelled, then runs `stop`.
    [[nodiscard]] RequestHandle handle(std::function<void()> stop = {})
    {
        return RequestHandle([weak = this->weak_from_this(), stop = std::move(stop)] {
            const auto self = weak.lock();
            if (!self || self->isFinished())
                return;
            self->finish(Error{ .kind = ErrorKind::Cancelled });
            if (stop)
                stop();
        });
    }

private:
    PendingCall(QObject *context, Callback<T> callback)
        : m_context(context)
        , m_callback(std::move(callback))
    {
    }

    void deliver()
    {
        const Callback<T> callback = std::exchange(m_callback, nullptr);
        if (m_context && callback)
            callback(std::move(*m_result));
        m_result.reset();
    }

    QPointer<QObject> m_context;
    Callback<T> m_callback;
    std::optional<Result<T>> m_result;
    std::atomic<bool> m_finished = false;
};

} // namespace itm
