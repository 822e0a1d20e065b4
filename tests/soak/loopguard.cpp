// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/loopguard.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <execinfo.h>
#include <unistd.h>

namespace itm::soak {

namespace {

void printStack(const char *title)
{
    std::array<void *, 60> frames{};
    const int count = backtrace(frames.data(), static_cast<int>(frames.size()));
    static_cast<void>(write(STDERR_FILENO, title, std::strlen(title)));
    backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
}

void onPause(int)
{
    printStack("The event loop stands here:\n");
}

void onCrash(int signal)
{
    printStack("Crashed here:\n");
    std::signal(signal, SIG_DFL);
    static_cast<void>(raise(signal));
}

} // namespace

void reportCrashes()
{
    // The first call loads a library, which no signal handler may.
    std::array<void *, 2> frames{};
    static_cast<void>(backtrace(frames.data(), static_cast<int>(frames.size())));
    for (const int signal : { SIGSEGV, SIGABRT, SIGBUS, SIGFPE })
        std::signal(signal, onCrash);
    std::signal(SIGUSR1, onPause);
}

LoopGuard::LoopGuard(int limit)
    : m_limit(limit)
    , m_guiThread(pthread_self())
{
    m_clock.start();
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { beat(); });
    m_turn.start(20);
    m_watcher = std::thread([this] { watch(); });
}

LoopGuard::~LoopGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ended.notify_all();
    m_watcher.join();
}

void LoopGuard::beat()
{
    m_last = m_clock.elapsed();
}

void LoopGuard::watch()
{
    qint64 reported = -1;
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_isEnding; })) {
        if (m_isExcused)
            continue;
        const qint64 last = m_last;
        const qint64 pause = m_clock.elapsed() - last;
        if (pause > m_longest)
            m_longest = pause;
        if (pause < m_limit || reported == last)
            continue;
        reported = last;
        ++m_tooLong;
        std::fprintf(stderr, "A pause of more than %d ms at step %d\n", m_limit, m_step.load());
        pthread_kill(m_guiThread, SIGUSR1);
    }
}

} // namespace itm::soak
