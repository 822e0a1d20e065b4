// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessgrid.h"

#include <QColor>
#include <QList>
#include <QRect>

class QFont;
class QPainter;
class QPalette;

/// How access looks: the left half of a cell is reading, the right half writing; filled where it
/// works, an outline where it is idle, with a corner where the bucket can be deleted too. Told
/// apart without colours. Stateless, GUI thread.
namespace itm::AccessShapes {

struct Colors final
{
    explicit Colors(const QPalette &palette);

    QColor read;
    QColor write;
    QColor deletes;
    QColor idle;
    QColor line;
    QColor sheet;
    QColor onFill;
};

/// From this size on a cell has letters, and below it a cell is painted by Cells.
[[nodiscard]] int sizeForLetters(const QFont &font);
constexpr int SmallestCell = 3;

/// One cell, with the letters of its access where they fit.
void paint(QPainter &painter, const QRect &rect, const AccessCell &cell, const Colors &colors);

/// Very many small cells: gathers them by colour and paints each colour at once.
class Cells final
{
public:
    void add(const QRect &rect, const AccessCell &cell);
    void paint(QPainter &painter, const Colors &colors) const;

private:
    QList<QRect> m_read;
    QList<QRect> m_write;
    QList<QRect> m_deletes;
    QList<QRect> m_idle;
};

} // namespace itm::AccessShapes
