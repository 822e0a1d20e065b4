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

QSize fitting(const QWidget &window)
{
    QSize size = window.size();
    const QLayout *layout = window.layout();
    if (layout && layout->hasHeightForWidth())
        size.setHeight(qMax(size.height(), layout->totalMinimumHeightForWidth(size.width())));
    return size.boundedTo(roomFor(window));
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
    const bool isFirst = event->type() == QEvent::Show && !event->spontaneous();
    if ((!isFirst && event->type() != QEvent::LayoutRequest) || !watched->isWidgetType())
        return false;
    auto *window = static_cast<QWidget *>(watched);
    if (!window->isVisible() || !isOrdinary(*window))
        return false;
    const QSize size = fitting(*window);
    if (size != window->size())
        window->resize(size);
    return false;
}

} // namespace itm
