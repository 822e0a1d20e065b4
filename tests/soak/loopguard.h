// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace itm::soak {

/// Watches the event loop from a thread of its own: its longest pause, and where it stood in one
/// that is too long. Made and asked on the GUI thread.
class LoopGuard final
{
public:
    /// `limit` in ms: a longer pause is too long.
    explicit LoopGuard(int limit);
    ~LoopGuard();
    Q_DISABLE_COPY_MOVE(LoopGuard)

    /// The longest pause, in ms.
    [[nodiscard]] qint64 longest() const { return m_longest; }
    /// Pauses beyond the limit.
    [[nodiscard]] int tooLong() const { return m_tooLong; }
    /// While it lives the judge holds up the event loop, which does not count.
    class Excuse final
    {
    public:
        explicit Excuse(LoopGuard &guard)
            : m_guard(guard)
        {
            m_guard.m_isExcused = true;
        }
        ~Excuse()
        {
            m_guard.beat();
            m_guard.m_isExcused = false;
        }
        Q_DISABLE_COPY_MOVE(Excuse)

    private:
        LoopGuard &m_guard;
    };

    /// For the report of a pause: what was done last.
    void setDoing(int step) { m_step = step; }

private:
    void beat();
    void watch();

    const int m_limit;
    QElapsedTimer m_clock;
    QTimer m_turn;
    std::atomic<qint64> m_last = 0;
    std::atomic<qint64> m_longest = 0;
    std::atomic<int> m_tooLong = 0;
    std::atomic<int> m_step = 0;
    std::atomic<bool> m_isExcused = false;
    unsigned long m_guiThread;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isEnding = false;
    std::thread m_watcher;
};

/// A crash says where, and at which step.
void reportCrashes();

} // namespace itm::soak
