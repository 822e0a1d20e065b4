// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace itm::test {

/// The script of one function of a faked interface: what its next calls will answer. A call for
/// which nothing is scripted stays open ("hangs") until answerOpen(), its cancellation or the end
/// of the fake. GUI thread.
template <class T>
class FakeCall final
{
public:
    FakeCall() = default;
    ~FakeCall() { cancelOpen(); }
    Q_DISABLE_COPY_MOVE(FakeCall)

    /// The next call that has no answer yet gets this one, queued as the contract says.
    FakeCall &answer(Result<T> result)
    {
        m_answers.push_back(std::move(result));
        return *this;
    }
    FakeCall &fail(ErrorKind kind) { return answer(Error{ .kind = kind }); }
    /// The next call stays open although answers for later calls are scripted.
    FakeCall &hang()
    {
        m_answers.push_back(std::nullopt);
        return *this;
    }
    /// Every call that finds the script used up gets an answer made by this.
    void answerAlways(std::function<Result<T>()> make) { m_always = std::move(make); }

    /// Calls started so far.
    [[nodiscard]] int count() const { return static_cast<int>(m_started.size()); }
    /// Calls neither answered nor cancelled.
    [[nodiscard]] int openCount() const
    {
        return static_cast<int>(std::count_if(m_started.begin(), m_started.end(), isOpen));
    }
    [[nodiscard]] int cancelledCount() const { return *m_cancelled; }

    /// Answers the oldest open call; false if there is none.
    bool answerOpen(Result<T> result)
    {
        const auto call = std::find_if(m_started.begin(), m_started.end(), isOpen);
        if (call == m_started.end())
            return false;
        (*call)->finish(std::move(result));
        return true;
    }
    /// As the end of the transport does.
    void cancelOpen()
    {
        for (const auto &call : m_started)
            call->finish(Error{ .kind = ErrorKind::Cancelled });
    }

    [[nodiscard]] RequestHandle start(QObject *context, Callback<T> callback)
    {
        auto call = PendingCall<T>::create(context, std::move(callback));
        m_started.push_back(call);
        if (auto result = nextAnswer())
            call->finish(std::move(*result));
        return call->handle([cancelled = m_cancelled] { ++*cancelled; });
    }

private:
    static bool isOpen(const std::shared_ptr<PendingCall<T>> &call) { return !call->isFinished(); }

    std::optional<Result<T>> nextAnswer()
    {
        if (!m_answers.empty()) {
            auto next = std::move(m_answers.front());
            m_answers.pop_front();
            return next;
        }
        return m_always ? std::optional<Result<T>>(m_always()) : std::nullopt;
    }

    std::deque<std::optional<Result<T>>> m_answers;
    std::function<Result<T>()> m_always;
    std::vector<std::shared_ptr<PendingCall<T>>> m_started;
    // Shared with the handles, which may outlive the fake.
    std::shared_ptr<int> m_cancelled = std::make_shared<int>(0);
};

} // namespace itm::test
