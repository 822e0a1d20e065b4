// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <random>

namespace itm::soak {

/// All chance of a run, from one seed.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 to count - 1.
    [[nodiscard]] int below(int count)
    {
        return std::uniform_int_distribution<int>(0, qMax(1, count) - 1)(m_engine);
    }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    template <class T>
    [[nodiscard]] const T &of(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    /// The place of one, the likelier the larger its number.
    [[nodiscard]] int weighted(const QList<int> &weights)
    {
        return std::discrete_distribution<int>(weights.begin(), weights.end())(m_engine);
    }

private:
    std::mt19937 m_engine;
};

} // namespace itm::soak
