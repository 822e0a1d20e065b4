// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>

namespace itm::soak {

namespace {

/// Not clicked, each for its reason.
bool isExcused(const QWidget &widget)
{
    static const QSet<QString> names{
        // It would erase what the run is judged by.
        QStringLiteral("confirmEraseButton"),
        // It would lead to whatever else runs on this computer.
        QStringLiteral("localServerButton"),
    };
    return names.contains(widget.objectName());
}

bool isBlocked(const QWidget &window, const QWidgetList &visible)
{
    // By parents, since isAncestorOf() ends at windows.
    for (const QWidget *other : visible) {
        if (other == &window || !other->isModal())
            continue;
        if (other->windowModality() == Qt::ApplicationModal)
            return true;
        for (const QWidget *above = other->parentWidget(); above; above = above->parentWidget()) {
            if (above == &window)
                return true;
        }
    }
    return false;
}

bool closes(const QWidget &widget)
{
    static const QStringList words{ QStringLiteral("close"), QStringLiteral("cancel"),
                                    QStringLiteral("done"), QStringLiteral("later") };
    const QString name = widget.objectName().toLower();
    return std::any_of(words.begin(), words.end(),
                       [&name](const QString &word) { return name.startsWith(word); });
}

int weightOfButton(const QAbstractButton &button, bool wantsOut)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    if (closes(button))
        return wantsOut ? 60 : 1;
    return push && push->isDefault() ? 12 : 4;
}

/// 0: not for a hand.
int weightOf(const QWidget &widget, bool wantsOut)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return weightOfButton(*button, wantsOut);
    if (qobject_cast<const QScrollBar *>(&widget) || isExcused(widget))
        return 0;
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->isReadOnly() ? 1 : 4;
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget))
        return 3;
    if (qobject_cast<const QHeaderView *>(&widget))
        return 1;
    if (qobject_cast<const QAbstractItemView *>(&widget))
        return 8;
    if (qobject_cast<const QMenuBar *>(&widget))
        return 12;
    if (qobject_cast<const QTabBar *>(&widget))
        return 3;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().contains(QLatin1String("<a ")) ? 2 : 0;
    return widget.focusPolicy() == Qt::NoFocus ? 0 : 2;
}

} // namespace

QWidgetList visibleWindows()
{
    QWidgetList windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const bool isWindow
            = widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog;
        if (isWindow && widget->isVisible())
            windows.append(widget);
    }
    return windows;
}

QWidgetList openWindows()
{
    const QWidgetList visible = visibleWindows();
    QWidgetList open;
    std::copy_if(visible.begin(), visible.end(), std::back_inserter(open),
                 [&visible](const QWidget *window) { return !isBlocked(*window, visible); });
    return open;
}

bool isReachable(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return false;
    const QWidget *window = widget.window();
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup == window;
    return !isBlocked(*window, visibleWindows());
}

QList<Control> controlsOf(const QWidget &window, bool wantsOut)
{
    QList<Control> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window
            || isExcused(*widget))
            continue;
        if (const int weight = weightOf(*widget, wantsOut))
            controls.append({ widget, weight });
    }
    return controls;
}

QString nameOf(const QWidget &widget)
{
    const QString own
        = QLatin1String(widget.metaObject()->className()) + u'#' + widget.objectName();
    const QWidget *window = widget.window();
    if (window == &widget)
        return own;
    return QLatin1String(window->metaObject()->className()) + u'#' + window->objectName() + u'/'
        + own;
}

} // namespace itm::soak
