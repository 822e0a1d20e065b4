// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/soak/hands.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace itm::soak {

/// Steps through whatever windows are open, at random, until it is stopped. Goes on inside the
/// loops that menus of Qt run.
class Walker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Walker)

public:
    /// Each step is written down in `log` before it is made.
    Walker(Dice &dice, Hands &hands, const QString &log);

    void start();
    void stop();
    [[nodiscard]] int steps() const { return m_steps; }
    /// Windows by class: how many were opened, and how many stood side by side.
    [[nodiscard]] const QMap<QString, int> &opened() const { return m_opened; }
    [[nodiscard]] const QMap<QString, int> &sideBySide() const { return m_sideBySide; }
    /// Whether a window was open in which a value can be given up, since the last call.
    [[nodiscard]] bool couldGiveUp() { return std::exchange(m_couldGiveUp, false); }
    void note(const QString &line);
    /// What is open now.
    void countWindows();

Q_SIGNALS:
    void stepped();

private:
    void step();
    [[nodiscard]] QString act();
    [[nodiscard]] QString useWindow(const QPointer<QWidget> &window);
    [[nodiscard]] QString moveWindow(const QPointer<QWidget> &window);

    Dice &m_dice;
    Hands &m_hands;
    QFile m_log;
    QTimer m_next;
    int m_steps = 0;
    bool m_couldGiveUp = false;
    /// The step at which a window was seen first.
    QHash<const QWidget *, int> m_since;
    QMap<QString, int> m_opened;
    QMap<QString, int> m_sideBySide;
    QString m_where;
};

} // namespace itm::soak
