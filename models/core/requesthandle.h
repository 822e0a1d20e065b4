// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>

namespace itm {

/// Holds a running request: destroying it cancels, detach() lets the request run on.
class [[nodiscard]] RequestHandle final
{
public:
    RequestHandle() = default;
    explicit RequestHandle(std::function<void()> cancel)
        : m_cancel(std::move(cancel))
    {
    }
    ~RequestHandle() { cancel(); }

    RequestHandle(RequestHandle &&other) noexcept
        : m_cancel(std::exchange(other.m_cancel, nullptr))
    {
    }
    RequestHandle &operator=(RequestHandle &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    RequestHandle(const RequestHandle &) = delete;
    RequestHandle &operator=(const RequestHandle &) = delete;

    /// The callback receives ErrorKind::Cancelled, queued. Does nothing once finished.
    void cancel()
    {
        if (auto run = std::exchange(m_cancel, nullptr))
            run();
    }
    void detach() { m_cancel = nullptr; }

private:
    std::function<void()> m_cancel;
};

} // namespace itm
