// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/pillbutton.h"

#include "ui/common/shapes.h"

#include <QPainter>

namespace itm {

PillButton::PillButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    return { width + qRound(metrics.height() * 1.5), qRound(metrics.height() * 1.6) };
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colors = palette();
    const qreal corner = height() / 2.0;
    const bool on = isChecked();
    ColorRole fill = on ? ColorRole::SelectionFill : ColorRole::Sheet;
    if (isEnabled() && !on && underMouse())
        fill = ColorRole::NeutralFill;
    const ColorRole border = on && isEnabled() ? ColorRole::Accent : ColorRole::Hairline;
    Shapes::box(painter, rect(), corner, Theme::color(fill, colors), Theme::color(border, colors));
    if (hasFocus())
        Shapes::box(painter, QRectF(rect()).adjusted(1, 1, -1, -1), corner - 1, QColor(),
                    Theme::color(ColorRole::Accent, colors));
    painter.setPen(colors.color(QPalette::ButtonText));
    painter.drawText(rect(), int(Qt::AlignCenter) | int(Qt::TextShowMnemonic), text());
}

} // namespace itm
