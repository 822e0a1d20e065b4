// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accesslegend.h"

#include "ui/access/accessshapes.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPicture>

namespace itm {

namespace {

struct Entry final
{
    AccessCell cell;
    QString text;
};

QList<Entry> entries()
{
    const BucketAccess writesOnly = BucketDeed::Write;
    const BucketAccess writes = BucketDeed::Write | BucketDeed::Delete;
    return { { { BucketDeed::Read, {} }, AccessLegend::tr("reads") },
             { { writesOnly, {} }, AccessLegend::tr("writes") },
             { { writes, {} }, AccessLegend::tr("writes, and can delete the bucket (corner)") },
             { { BucketDeed::Read | writes, {} }, AccessLegend::tr("both") },
             { { {}, BucketDeed::Read | BucketDeed::Write },
               AccessLegend::tr(
                   "grants nothing now (outline): inactive, or the bucket is gone") } };
}

} // namespace

AccessLegend::AccessLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("accessLegend"));
    QStringList texts;
    for (const Entry &entry : entries())
        texts << entry.text;
    setAccessibleName(tr("Shapes: %1").arg(texts.join(QStringLiteral("; "))));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int AccessLegend::paint(QPainter &painter, const QPoint &at, int width, const QPalette &palette)
{
    const QFontMetrics metrics(painter.font());
    const int side = metrics.height() * 22 / 10;
    const AccessShapes::Colors colors(palette);
    QPoint place = at;
    for (const Entry &entry : entries()) {
        const int wide = side + metrics.height() / 2 + metrics.horizontalAdvance(entry.text);
        if (place.x() > at.x() && place.x() + wide > at.x() + width)
            place = QPoint(at.x(), place.y() + side + metrics.height() / 4);
        AccessShapes::paint(painter, QRect(place, QSize(side, side)), entry.cell, colors);
        painter.setPen(Theme::color(ColorRole::Muted, palette));
        painter.drawText(QRect(place.x() + side + metrics.height() / 2, place.y(),
                               metrics.horizontalAdvance(entry.text) + 2, side),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        place.rx() += wide + metrics.height() * 3 / 2;
    }
    return place.y() + side - at.y();
}

int AccessLegend::heightFor(int width) const
{
    QPicture measured;
    QPainter painter(&measured);
    painter.setFont(font());
    return paint(painter, {}, width, palette());
}

QSize AccessLegend::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 60, heightFor(qMax(width(), 1)) };
}

QSize AccessLegend::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, heightFor(qMax(width(), 1)) };
}

void AccessLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, {}, width(), palette());
}

void AccessLegend::resizeEvent(QResizeEvent *)
{
    updateGeometry();
}

} // namespace itm
