// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace itm::soak {

/// Something a person could use now, and how likely that is.
struct Control final
{
    QPointer<QWidget> widget;
    int weight = 1;
};

/// Visible windows, popups not among them, that no modal one is before.
[[nodiscard]] QWidgetList openWindows();
/// All visible windows, popups not among them.
[[nodiscard]] QWidgetList visibleWindows();
/// Whether mouse and keyboard get there: neither a modal window nor a popup is before it.
[[nodiscard]] bool isReachable(const QWidget &widget);
/// What is to be used in a window; some of it may be scrolled out of sight. `wantsOut`: rather
/// what closes it.
[[nodiscard]] QList<Control> controlsOf(const QWidget &window, bool wantsOut);
/// Class and name of the window and of the control.
[[nodiscard]] QString nameOf(const QWidget &widget);

} // namespace itm::soak
