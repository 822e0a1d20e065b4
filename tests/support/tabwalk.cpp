// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/tabwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace itm::test {

namespace {

// Far more than any window of the program has.
constexpr int MostStops = 300;

QString described(const QWidget &widget)
{
    return u"%1 “%2”"_s.arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

bool hasName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr && !interface->text(QAccessible::Name).trimmed().isEmpty();
}

/// Ends where the walk comes round to a stop it has seen.
QList<QWidget *> walk(QWidget *window, Qt::Key key, QStringList &problems)
{
    QList<QWidget *> stops;
    QWidget *at = QApplication::focusWidget();
    while (at != nullptr && !stops.contains(at) && stops.size() < MostStops) {
        stops.append(at);
        QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        at = QApplication::focusWidget();
        if (at != nullptr && at->window() != window)
            problems.append(u"the focus left the window after %1"_s.arg(described(*stops.last())));
    }
    if (stops.size() > 1 && at != stops.first())
        problems.append(u"the focus is caught at %1"_s.arg(at ? described(*at) : u"nothing"_s));
    return stops;
}

} // namespace

QStringList tabWalk(QWidget *window)
{
    QStringList problems;
    if (!window->isActiveWindow())
        return { u"the window is not active"_s };
    if (QApplication::focusWidget() == nullptr)
        QTest::keyClick(window, Qt::Key_Tab);
    const QList<QWidget *> there = walk(window, Qt::Key_Tab, problems);
    const QList<QWidget *> back = walk(window, Qt::Key_Backtab, problems);
    // Otherwise what is selected next would be added to what is selected.
    QTest::keyRelease(window, Qt::Key_Shift);
    if (there.isEmpty())
        problems.append(u"nothing can be reached"_s);
    if (there.size() != back.size())
        problems.append(u"%1 stops there, %2 back"_s.arg(there.size()).arg(back.size()));
    for (QWidget *stop : there) {
        if (!hasName(stop))
            problems.append(u"%1 has no accessible name"_s.arg(described(*stop)));
    }
    return problems;
}

} // namespace itm::test
