// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QPalette>
#include <QStyleOption>

class QPainter;
class QWidget;

/// The shapes that ItmStyle and the delegates are made of. Stateless, GUI thread; colours from the
/// palette given, sizes from the font.
namespace itm::Shapes {

/// Corner radius that goes with the font.
[[nodiscard]] qreal radius(const QFontMetrics &metrics);
/// A rounded rectangle with a border that is crisp at every scale. An invalid colour leaves out.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
         const QColor &border);
/// One hairline inside the bottom (or top) edge of `rect`.
void hairline(QPainter &painter, const QRect &rect, Qt::Edge edge, const QPalette &palette);
void focusRing(QPainter &painter, const QStyleOption &option);
void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void lineEdit(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
[[nodiscard]] bool isInToolBar(const QWidget *widget);
/// Bare in panes, framed in tool bars, filled where the button has PrimaryProperty.
void toolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
[[nodiscard]] QPalette toolLabelPalette(const QStyleOption &option, const QWidget *widget);
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);
void tab(QPainter &painter, const QStyleOption &option);
void scrollThumb(QPainter &painter, const QRect &rect, const QStyleOption &option);

/// The palette of a push button's label, which differs on the accent.
[[nodiscard]] QPalette buttonLabelPalette(const QStyleOptionButton &option, const QWidget *widget);

} // namespace itm::Shapes
