// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace itm::bench {

/// The longest time in ms between two turns of the event loop while it lives.
class LoopWatch final
{
public:
    LoopWatch()
    {
        m_sinceTurn.start();
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] {
            m_longest = qMax(m_longest, static_cast<double>(m_sinceTurn.nsecsElapsed()) / 1e6);
            m_sinceTurn.start();
        });
        m_turn.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_turn;
    QElapsedTimer m_sinceTurn;
    double m_longest = 0;
};

} // namespace itm::bench
