// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/shapes.h"

#include "ui/common/itmstyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolBar>

namespace itm::Shapes {

namespace {

QColor color(ColorRole role, const QStyleOption &option)
{
    return Theme::color(role, option.palette);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_HasFocus);
}

QColor pressed(const QColor &fill, const QStyleOption &option)
{
    const bool dark = Theme::isDark(option.palette);
    if (has(option, QStyle::State_Sunken))
        return dark ? fill.lighter(125) : fill.darker(112);
    if (has(option, QStyle::State_MouseOver))
        return dark ? fill.lighter(112) : fill.darker(104);
    return fill;
}

bool isFilled(const QStyleOptionButton &option, const QWidget *widget)
{
    // A button with a palette of its own says itself what it looks like.
    const bool own = widget != nullptr && widget->testAttribute(Qt::WA_SetPalette);
    return option.features.testFlag(QStyleOptionButton::DefaultButton) && !own;
}

/// The one button of a tool bar that people come for.
bool isPrimary(const QWidget *widget)
{
    return isInToolBar(widget) && widget->property(PrimaryProperty).toBool();
}

void strokeMark(QPainter &painter, const QPolygonF &mark, const QColor &color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(mark);
}

QRectF square(const QRect &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF result(0, 0, side, side);
    result.moveCenter(QRectF(rect).center());
    return result;
}

} // namespace

bool isInToolBar(const QWidget *widget)
{
    return widget != nullptr && qobject_cast<const QToolBar *>(widget->parentWidget()) != nullptr;
}

qreal radius(const QFontMetrics &metrics)
{
    return metrics.height() * 0.32;
}

void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
         const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void hairline(QPainter &painter, const QRect &rect, Qt::Edge edge, const QPalette &palette)
{
    const QColor color = Theme::color(ColorRole::Hairline, palette);
    switch (edge) {
    case Qt::TopEdge:
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color);
        break;
    case Qt::BottomEdge:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
        break;
    case Qt::LeftEdge:
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color);
        break;
    case Qt::RightEdge:
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color);
        break;
    }
}

void focusRing(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Accent, option), 2));
    painter.setBrush(Qt::NoBrush);
    const qreal corner = radius(option.fontMetrics) - 1;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

QPalette buttonLabelPalette(const QStyleOptionButton &option, const QWidget *widget)
{
    QPalette result = option.palette;
    if (isFilled(option, widget) && has(option, QStyle::State_Enabled))
        result.setColor(QPalette::ButtonText, color(ColorRole::AccentText, option));
    return result;
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.features.testFlag(QStyleOptionButton::Flat) && !has(option, QStyle::State_Sunken)
        && !has(option, QStyle::State_MouseOver) && !showsFocus(option))
        return;
    const bool filled = isFilled(option, widget) && enabled;
    const bool checked = has(option, QStyle::State_On);
    QColor fill = filled ? color(ColorRole::Accent, option)
        : checked        ? color(ColorRole::SelectionFill, option)
                         : option.palette.color(QPalette::Button);
    if (!enabled)
        fill = color(ColorRole::Pane, option);
    else
        fill = pressed(fill, option);
    QColor border = color(checked && enabled ? ColorRole::Accent : ColorRole::Hairline, option);
    if (filled)
        border = QColor();
    box(painter, option.rect, radius(option.fontMetrics), fill, border);
    if (!showsFocus(option))
        return;
    // On the accent a ring of the accent would vanish: there it lies inside, in the label's colour.
    const qreal inset = filled ? 2 : 0;
    const QColor ring
        = filled ? color(ColorRole::AccentText, option) : color(ColorRole::Accent, option);
    for (const qreal step : { 0.0, 1.0 })
        box(painter,
            QRectF(option.rect).adjusted(inset + step, inset + step, -inset - step, -inset - step),
            radius(option.fontMetrics) - inset - step, QColor(), ring);
}

void lineEdit(QPainter &painter, const QStyleOption &option)
{
    const QColor border
        = color(showsFocus(option) ? ColorRole::Accent : ColorRole::Hairline, option);
    box(painter, option.rect, radius(option.fontMetrics), option.palette.color(QPalette::Base),
        border);
    if (showsFocus(option))
        box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), radius(option.fontMetrics) - 1,
            QColor(), border);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = square(option.rect);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool marked = partly || has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = color(enabled ? ColorRole::Accent : ColorRole::Muted, option);
    box(painter, rect, rect.width() * 0.22, marked ? mark : color(ColorRole::Sheet, option),
        marked ? mark : color(enabled ? ColorRole::Muted : ColorRole::Hairline, option));
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    const QPolygonF sign = partly ? QPolygonF{ at(0.27, 0.5), at(0.73, 0.5) }
                                  : QPolygonF{ at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32) };
    strokeMark(painter, sign, color(ColorRole::AccentText, option), rect.width() * 0.13);
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = square(option.rect);
    const bool marked = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = color(enabled && marked ? ColorRole::Accent : ColorRole::Muted, option);
    box(painter, rect, rect.width() / 2, color(ColorRole::Sheet, option), mark);
    if (!marked)
        return;
    const qreal inset = rect.width() * 0.28;
    const QRectF dot = rect.adjusted(inset, inset, -inset, -inset);
    box(painter, dot, dot.width() / 2, mark, QColor());
}

QPalette toolLabelPalette(const QStyleOption &option, const QWidget *widget)
{
    QPalette result = option.palette;
    if (isPrimary(widget) && has(option, QStyle::State_Enabled))
        result.setColor(QPalette::ButtonText, color(ColorRole::AccentText, option));
    return result;
}

void toolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isInToolBar(widget)) {
        QStyleOptionButton button;
        static_cast<QStyleOption &>(button) = option;
        button.features
            = isPrimary(widget) ? QStyleOptionButton::DefaultButton : QStyleOptionButton::None;
        return pushButton(painter, button, nullptr);
    }
    if (!has(option, QStyle::State_Enabled))
        return;
    const bool on = has(option, QStyle::State_On);
    const bool touched = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    if (!on && !touched)
        return;
    box(painter, option.rect, radius(option.fontMetrics),
        color(on ? ColorRole::SelectionFill : ColorRole::NeutralFill, option), QColor());
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center = QRectF(rect).center();
    const qreal reach = qMin(rect.width(), rect.height()) * 0.22;
    painter.translate(center);
    painter.rotate(direction == Qt::UpArrow          ? 180
                       : direction == Qt::LeftArrow  ? 90
                       : direction == Qt::RightArrow ? -90
                                                     : 0);
    const QPolygonF mark{ { -reach, -reach / 2 }, { 0, reach / 2 }, { reach, -reach / 2 } };
    strokeMark(painter, mark, color, qMax(1.2, reach * 0.35));
    painter.restore();
}

void tab(QPainter &painter, const QStyleOption &option)
{
    hairline(painter, option.rect, Qt::BottomEdge, option.palette);
    if (has(option, QStyle::State_Selected)) {
        const QRect line(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
        painter.fillRect(line, color(ColorRole::Accent, option));
    }
}

void scrollThumb(QPainter &painter, const QRect &rect, const QStyleOption &option)
{
    QColor fill = color(ColorRole::Muted, option);
    const bool touched = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    fill.setAlphaF(touched ? 0.7F : 0.4F);
    const QRectF thumb = QRectF(rect).adjusted(2, 2, -2, -2);
    box(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, fill, QColor());
}

} // namespace itm::Shapes
