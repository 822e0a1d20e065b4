// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accesspicture.h"

#include "ui/access/accesslegend.h"
#include "ui/access/accessshapes.h"
#include "ui/common/theme.h"

#include "models/items/accessgridmodel.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSvgGenerator>

namespace itm {

namespace {

/// Pixels; beyond it programs refuse to open a picture.
constexpr int LongestSide = 16'000;
constexpr int NarrowestPicture = 700;

QColor color(ColorRole role)
{
    return Theme::color(role, Theme::palette(false));
}

} // namespace

AccessPicture::AccessPicture(const AccessGridModel &model, const QStringList &heading,
                             const QFont &font)
    : m_model(model)
    , m_heading(heading)
    , m_font(font)
{
    measure();
}

QString AccessPicture::header(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role).toString();
}

int AccessPicture::longestName(Qt::Orientation orientation, int shortest, int longest) const
{
    const QFontMetrics metrics(m_font);
    int width = metrics.averageCharWidth() * shortest;
    const int count = orientation == Qt::Horizontal ? m_model.columnCount() : m_model.rowCount();
    for (int section = 0; section < count; ++section)
        width
            = qMax(width, metrics.horizontalAdvance(header(section, orientation, Qt::DisplayRole)));
    return qMin(width, metrics.averageCharWidth() * longest) + metrics.height();
}

void AccessPicture::measure()
{
    const QFontMetrics metrics(m_font);
    const int most = qMax(1, qMax(m_model.rowCount(), m_model.columnCount()));
    m_cell = qMin(metrics.height() * 2, LongestSide * 3 / 4 / most);
    m_margin = metrics.height();
    const bool hasNames = m_cell >= metrics.height();
    m_names = hasNames ? longestName(Qt::Vertical, 10, 44) : 0;
    m_columnNames = hasNames ? longestName(Qt::Horizontal, 6, 34) : 0;
    const bool hasRowGroups
        = m_model.rowCount() > 0 && !header(0, Qt::Vertical, AccessGridModel::GroupRole).isEmpty();
    const bool hasColumnGroups = m_model.columnCount() > 0
        && !header(0, Qt::Horizontal, AccessGridModel::GroupRole).isEmpty();
    m_groups = hasRowGroups ? metrics.averageCharWidth() * 20 : 0;
    m_columnGroups = hasColumnGroups ? metrics.height() * 3 / 2 : 0;
    m_headingHeight = metrics.lineSpacing() * int(m_heading.size() + 1) + metrics.height() * 4;
    m_size = QSize(
        qMax(NarrowestPicture, 2 * m_margin + m_groups + m_names + m_cell * m_model.columnCount()),
        2 * m_margin + m_headingHeight + m_columnGroups + m_columnNames
            + m_cell * m_model.rowCount());
}

bool AccessPicture::isTooLarge() const
{
    return m_cell < AccessShapes::SmallestCell;
}

void AccessPicture::paint(QPainter &painter) const
{
    painter.setFont(m_font);
    painter.fillRect(QRect({}, m_size), color(ColorRole::Sheet));
    const QFontMetrics metrics(m_font);
    int top = m_margin;
    for (const QString &line : m_heading) {
        painter.setPen(color(top == m_margin ? ColorRole::Text : ColorRole::Muted));
        painter.drawText(m_margin, top + metrics.ascent(), line);
        top += metrics.lineSpacing();
    }
    top += metrics.height() / 2;
    AccessLegend::paint(painter, { m_margin, top }, m_size.width() - 2 * m_margin,
                        Theme::palette(false));
    painter.translate(m_margin, m_margin + m_headingHeight);
    paintColumns(painter);
    paintRows(painter);
    painter.translate(m_groups + m_names, m_columnGroups + m_columnNames);
    paintCells(painter);
}

void AccessPicture::paintColumns(QPainter &painter) const
{
    const QFontMetrics metrics(m_font);
    QString group;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int left = m_groups + m_names + column * m_cell;
        const QString own = header(column, Qt::Horizontal, AccessGridModel::GroupRole);
        if (!own.isEmpty() && (column == 0 || own != group)) {
            int last = column;
            while (last + 1 < m_model.columnCount()
                   && header(last + 1, Qt::Horizontal, AccessGridModel::GroupRole) == own)
                ++last;
            const QRect band(left, 0, (last - column + 1) * m_cell, m_columnGroups);
            painter.fillRect(band.adjusted(0, 0, -1, -1), color(ColorRole::NeutralFill));
            painter.setPen(color(ColorRole::Text));
            painter.drawText(band.adjusted(3, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(own, Qt::ElideRight, band.width() - 6));
        }
        group = own;
        if (m_columnNames == 0)
            continue;
        painter.save();
        painter.translate(left, m_columnGroups + m_columnNames);
        painter.rotate(-90);
        painter.setPen(color(ColorRole::Text));
        painter.drawText(QRect(4, 0, m_columnNames - 8, m_cell), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(header(column, Qt::Horizontal, Qt::DisplayRole),
                                            Qt::ElideRight, m_columnNames - 8));
        painter.restore();
    }
}

void AccessPicture::paintRows(QPainter &painter) const
{
    const QFontMetrics metrics(m_font);
    QString group;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int top = m_columnGroups + m_columnNames + row * m_cell;
        const QString own = header(row, Qt::Vertical, AccessGridModel::GroupRole);
        painter.setPen(color(ColorRole::Muted));
        if (!own.isEmpty() && (row == 0 || own != group))
            painter.drawText(QRect(0, top, m_groups - 6, qMax(m_cell, metrics.height())),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(own, Qt::ElideRight, m_groups - 6));
        group = own;
        if (m_names == 0)
            continue;
        const bool isMuted
            = m_model.headerData(row, Qt::Vertical, AccessGridModel::MutedRole).toBool();
        painter.setPen(color(isMuted ? ColorRole::Muted : ColorRole::Text));
        painter.drawText(QRect(m_groups, top, m_names - 6, m_cell),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(header(row, Qt::Vertical, Qt::DisplayRole),
                                            Qt::ElideRight, m_names - 6));
    }
}

void AccessPicture::paintCells(QPainter &painter) const
{
    const AccessShapes::Colors colors(Theme::palette(false));
    const bool hasLetters = m_cell >= AccessShapes::sizeForLetters(m_font);
    AccessShapes::Cells cells;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QRect rect(column * m_cell, row * m_cell, m_cell, m_cell);
            if (hasLetters)
                AccessShapes::paint(painter, rect, m_model.cell(row, column), colors);
            else
                cells.add(rect, m_model.cell(row, column));
        }
    }
    cells.paint(painter, colors);
}

QImage AccessPicture::image() const
{
    QImage image(m_size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray AccessPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_size);
    generator.setViewBox(QRect({}, m_size));
    generator.setTitle(m_heading.value(0));
    {
        QPainter painter(&generator);
        paint(painter);
    }
    return bytes;
}

} // namespace itm
