// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QtGlobal>

#include <functional>
#include <utility>
#include <variant>

namespace itm {

/// Either a value or an Error. Nothing is thrown; every Result is looked at.
template <class T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_content.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_content);
    }
    [[nodiscard]] T takeValue()
    {
        Q_ASSERT(isOk());
        return std::move(std::get<0>(m_content));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!isOk());
        return std::get<1>(m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value.
struct Done final
{
};

/// Receives one Result, exactly once, on the GUI thread, never before the starting function has
/// returned; not at all only if the context object is gone (house style §3.6).
template <class T>
using Callback = std::function<void(Result<T>)>;

} // namespace itm
