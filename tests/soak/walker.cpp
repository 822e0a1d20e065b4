// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/walker.h"

#include "tests/soak/controls.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QMainWindow>

namespace itm::soak {

namespace {

/// After so many steps in a dialog its way out becomes likely.
constexpr int EnoughSteps = 50;

bool isUnder(const QWidget &window, const char *name)
{
    return window.parentWidget() && window.parentWidget()->window()->inherits(name);
}

/// The message about a creation that another credential has to look for.
bool offersToHaveLooked(const QWidget &window)
{
    const auto *offer = window.findChild<QAbstractButton *>(QStringLiteral("messageAction"));
    return offer && offer->isVisible()
        && offer->text() == QCoreApplication::translate("itm::CreationNews", "I have looked");
}

/// Where somebody says that a value need not be kept.
bool givesUp(const QWidget &window)
{
    return offersToHaveLooked(window) || window.objectName() == QLatin1String("lostValueBox")
        || window.objectName() == QLatin1String("candidateDialog")
        || (window.objectName() == QLatin1String("confirmDialog")
            && (isUnder(window, "itm::HandOverDialog") || isUnder(window, "itm::BatchDialog")));
}

} // namespace

Walker::Walker(Dice &dice, Hands &hands, const QString &log)
    : m_dice(dice)
    , m_hands(hands)
    , m_log(log)
{
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("the log of steps cannot be written");
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Walker::step);
}

void Walker::start()
{
    m_since.clear();
    m_next.start(0);
}

void Walker::stop()
{
    m_next.stop();
}

void Walker::note(const QString &line)
{
    m_log.write(line.toUtf8() + '\n');
}

void Walker::step()
{
    // First: the step may run a loop of its own, or end the program.
    m_next.start(m_dice.oneIn(15) ? m_dice.below(120) : m_dice.below(8));
    ++m_steps;
    countWindows();
    m_where.clear();
    const QString done = act();
    note(QStringLiteral("%1\t%2\t%3").arg(m_steps).arg(m_where, done));
    Q_EMIT stepped();
}

void Walker::countWindows()
{
    QMap<QString, int> now;
    QHash<const QWidget *, int> since;
    for (const QWidget *window : visibleWindows()) {
        const QString name = QLatin1String(window->metaObject()->className());
        ++now[name];
        if (!m_since.contains(window))
            ++m_opened[name];
        since.insert(window, m_since.value(window, m_steps));
        m_couldGiveUp = m_couldGiveUp || givesUp(*window);
    }
    m_since = since;
    for (auto it = now.begin(); it != now.end(); ++it)
        m_sideBySide[it.key()] = qMax(m_sideBySide.value(it.key()), it.value());
}

QString Walker::act()
{
    if (const QPointer<QWidget> popup = QApplication::activePopupWidget()) {
        m_where = nameOf(*popup);
        note(QStringLiteral("%1\t%2\t…").arg(m_steps).arg(m_where));
        return m_hands.usePopup(popup);
    }
    const QWidgetList windows = openWindows();
    if (windows.isEmpty())
        return QStringLiteral("nothing is open");
    QPointer<QWidget> window = m_dice.of(windows);
    // The front one rather than what is behind it.
    if (QWidget *front = QApplication::activeWindow();
        front && windows.contains(front) && !m_dice.oneIn(6))
        window = front;
    m_where = nameOf(*window);
    if (auto *files = qobject_cast<QFileDialog *>(window))
        return m_hands.answerFiles(files);
    if (m_dice.oneIn(60))
        return moveWindow(window);
    if (m_dice.oneIn(12)) {
        note(QStringLiteral("%1\t%2\tkey…").arg(m_steps).arg(m_where));
        return m_hands.pressAnything(window);
    }
    return useWindow(window);
}

QString Walker::useWindow(const QPointer<QWidget> &window)
{
    const int since = m_since.value(window.data(), m_steps);
    const bool isMain = qobject_cast<QMainWindow *>(window);
    const QList<Control> controls = controlsOf(*window, !isMain && m_steps - since > EnoughSteps);
    if (controls.isEmpty()) {
        window->close();
        return QStringLiteral("close a window without controls");
    }
    QList<int> weights;
    for (const Control &control : controls)
        weights.append(control.weight);
    const QPointer<QWidget> chosen = controls.at(m_dice.weighted(weights)).widget;
    m_where = nameOf(*chosen);
    note(QStringLiteral("%1\t%2\t…").arg(m_steps).arg(m_where));
    return m_hands.use(chosen);
}

QString Walker::moveWindow(const QPointer<QWidget> &window)
{
    const bool isMain = qobject_cast<QMainWindow *>(window);
    if (m_dice.oneIn(3) && (!isMain || m_dice.oneIn(60))) {
        window->close();
        return QStringLiteral("close the window");
    }
    if (m_dice.oneIn(3)) {
        window->raise();
        window->activateWindow();
        return QStringLiteral("raise");
    }
    window->resize(300 + m_dice.below(1400), 200 + m_dice.below(900));
    return QStringLiteral("resize");
}

} // namespace itm::soak
