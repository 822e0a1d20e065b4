// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/screenfit.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace itm {

namespace {

constexpr auto ShownProperty = "wasShown";

/// A window that was never shown does not know its frame yet: more than the title of an inner one.
QSize roomFor(const QWidget &window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight) * 3 / 2;
    return window.screen()->availableGeometry().size() - QSize(0, title);
}

bool isOrdinary(const QWidget &window)
{
    const bool isFree = !(window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen));
    return window.isWindow() && isFree
        && (window.windowType() == Qt::Window || window.windowType() == Qt::Dialog);
}

/// Only grows: who stretched a window over two screens, or tiled it, keeps it that way.
QSize grown(const QWidget &window)
{
    QSize size = window.size();
    const QLayout *layout = window.layout();
    if (layout && layout->hasHeightForWidth()) {
        const int needed = layout->totalMinimumHeightForWidth(size.width());
        size.setHeight(qMax(size.height(), qMin(needed, roomFor(window).height())));
    }
    return size;
}

/// A window that is hidden for a while is shown with the size it had.
bool isFirstShow(QWidget &window, const QEvent &event)
{
    if (event.type() != QEvent::Show || window.property(ShownProperty).toBool())
        return false;
    window.setProperty(ShownProperty, true);
    return true;
}

} // namespace

ScreenFit::ScreenFit(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

ScreenFit::~ScreenFit() = default;

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::Show && !event->spontaneous();
    if ((!isShown && event->type() != QEvent::LayoutRequest) || !watched->isWidgetType())
        return false;
    auto *window = static_cast<QWidget *>(watched);
    if (!window->isVisible() || !isOrdinary(*window))
        return false;
    QSize size = grown(*window);
    if (isFirstShow(*window, *event))
        size = size.boundedTo(roomFor(*window));
    if (size != window->size())
        window->resize(size);
    return false;
}

} // namespace itm
