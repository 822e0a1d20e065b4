// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessshapes.h"

#include "ui/common/theme.h"

#include "models/words/accesstext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>

namespace itm::AccessShapes {

namespace {

/// Where the two halves are.
struct Halves final
{
    QRectF read;
    QRectF write;
};

Halves halvesOf(const QRect &rect)
{
    const qreal inset = qMax(1.0, rect.width() * 0.1);
    const QRectF body = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const qreal gap = qMax(1.0, rect.width() * 0.04);
    const qreal half = (body.width() - gap) / 2;
    return { QRectF(body.left(), body.top(), half, body.height()),
             QRectF(body.right() - half, body.top(), half, body.height()) };
}

void paintHalf(QPainter &painter, const QRectF &half, BucketDeed deed, const AccessCell &cell,
               const Colors &colors)
{
    const bool works = cell.now.testFlag(deed);
    if (!works && !cell.idle.testFlag(deed))
        return;
    const QColor fill = deed == BucketDeed::Read ? colors.read : colors.write;
    const QRectF outline = half.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(works ? QPen(Qt::NoPen) : QPen(colors.idle, 1));
    painter.setBrush(works ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(works ? half : outline, 2, 2);
    if (half.width() < painter.fontMetrics().height() * 0.7)
        return;
    painter.setPen(works ? colors.onFill : colors.idle);
    painter.drawText(half, Qt::AlignCenter, AccessText::letters(deed));
}

/// A half of a cell that is no more than a few pixels wide.
QRect smallHalf(const QRect &rect, BucketDeed deed)
{
    const int width = rect.width() / 2;
    return deed == BucketDeed::Read
        ? QRect(rect.left(), rect.top(), width, rect.height())
        : QRect(rect.left() + width, rect.top(), rect.width() - width, rect.height());
}

} // namespace

Colors::Colors(const QPalette &palette)
    : read(Theme::color(ColorRole::Accent, palette))
    , write(Theme::color(ColorRole::Warning, palette))
    , deletes(Theme::color(ColorRole::Danger, palette))
    , idle(Theme::color(ColorRole::Muted, palette))
    , line(Theme::color(ColorRole::Hairline, palette))
    , sheet(Theme::color(ColorRole::Sheet, palette))
    , onFill(Theme::color(ColorRole::AccentText, palette))
{
}

int sizeForLetters(const QFont &font)
{
    return qRound(QFontMetrics(font).height() * 2.0);
}

void paint(QPainter &painter, const QRect &rect, const AccessCell &cell, const Colors &colors)
{
    painter.setPen(colors.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    if (cell.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Halves halves = halvesOf(rect);
    paintHalf(painter, halves.read, BucketDeed::Read, cell, colors);
    paintHalf(painter, halves.write, BucketDeed::Write, cell, colors);
    if ((cell.now | cell.idle).testFlag(BucketDeed::Delete)) {
        const QPointF corner = halves.write.bottomRight() + QPointF(1, 1);
        const qreal side = rect.width() * 0.26;
        painter.setPen(QPen(colors.sheet, 1));
        painter.setBrush(cell.now.testFlag(BucketDeed::Delete) ? colors.deletes : colors.idle);
        painter.drawPolygon(
            QPolygonF({ corner, corner - QPointF(side, 0), corner - QPointF(0, side) }));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Cells::add(const QRect &rect, const AccessCell &cell)
{
    if (cell.isEmpty())
        return;
    // One pixel between cells, as long as there is one to spare.
    const QRect body = rect.width() > 3 ? rect.adjusted(0, 0, -1, -1) : rect;
    for (const BucketDeed deed : { BucketDeed::Read, BucketDeed::Write }) {
        const QRect half = smallHalf(body, deed);
        if (cell.now.testFlag(deed))
            (deed == BucketDeed::Read ? m_read : m_write).append(half);
        else if (cell.idle.testFlag(deed))
            // Too small for an outline: half as high.
            m_idle.append(half.adjusted(0, half.height() / 2, 0, 0));
    }
    if (cell.now.testFlag(BucketDeed::Delete) && body.width() > 6) {
        const int side = body.width() / 4;
        m_deletes.append(QRect(body.right() - side + 1, body.bottom() - side + 1, side, side));
    }
}

void Cells::paint(QPainter &painter, const Colors &colors) const
{
    painter.setPen(Qt::NoPen);
    const auto fill = [&painter](const QList<QRect> &rects, const QColor &color) {
        painter.setBrush(color);
        painter.drawRects(rects);
    };
    fill(m_read, colors.read);
    fill(m_write, colors.write);
    fill(m_deletes, colors.deletes);
    fill(m_idle, colors.idle);
}

} // namespace itm::AccessShapes
