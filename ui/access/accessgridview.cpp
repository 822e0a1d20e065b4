// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessgridview.h"

#include "ui/access/accessdelegate.h"
#include "ui/access/accessheader.h"
#include "ui/access/accessshapes.h"
#include "ui/common/theme.h"

#include "models/items/accessgridmodel.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace itm {

AccessGridView::AccessGridView(AccessGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_rows(new AccessHeader(Qt::Vertical, this))
    , m_columns(new AccessHeader(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("accessGrid"));
    setAccessibleName(tr("Who may do what: rows are tokens or owners, columns are buckets"));
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_columns);
    setModel(&model);
    setItemDelegate(new AccessDelegate(model, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCellSize(largestCell());
    // The names of groups stay in sight, so scrolling cannot move what was painted.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_rows->viewport(),
            qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_columns->viewport(),
            qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &AccessGridView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &AccessGridView::restore);
}

int AccessGridView::largestCell() const
{
    return fontMetrics().height() * 5 / 2;
}

void AccessGridView::setCellSize(int pixels)
{
    const int size = qBound(AccessShapes::SmallestCell, pixels, largestCell());
    if (size == m_cellSize)
        return;
    m_cellSize = size;
    m_rows->setDefaultSectionSize(size);
    m_columns->setDefaultSectionSize(size);
    m_rows->fit();
    m_columns->fit();
    verticalScrollBar()->setSingleStep(qMax(size, fontMetrics().height()));
    horizontalScrollBar()->setSingleStep(qMax(size, fontMetrics().height()));
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

/// Too small to be worth a delegate's call each.
bool AccessGridView::isSmall() const
{
    return m_cellSize < AccessShapes::sizeForLetters(font());
}

/// Itself in place of QTableView, which asks the style for each cell, also for empty ones.
void AccessGridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const AccessShapes::Colors colors(palette());
    painter.fillRect(event->rect(), colors.sheet);
    const int row = m_rows->visualIndexAt(event->rect().top());
    const int column = m_columns->visualIndexAt(event->rect().left());
    if (row < 0 || column < 0)
        return;
    if (isSmall())
        paintSmall(painter, event->rect(), row, column);
    else
        paintLarge(painter, event->rect(), row, column);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(ColorRole::Text, palette()), hasFocus() ? 2 : 1));
    for (const QItemSelectionRange &range : selectionModel()->selection())
        painter.drawRect(placeOf(range).adjusted(0, 0, -1, -1));
}

QRect AccessGridView::placeOf(const QItemSelectionRange &range) const
{
    return visualRect(range.topLeft())
        .united(visualRect(model()->index(range.bottom(), range.right())));
}

void AccessGridView::paintSmall(QPainter &painter, const QRect &part, int firstRow,
                                int firstColumn) const
{
    AccessShapes::Cells cells;
    const auto add = [&](int row, int column, const QRect &rect) {
        cells.add(rect, m_model.cell(row, column));
    };
    forCells(part, firstRow, firstColumn, add);
    cells.paint(painter, AccessShapes::Colors(palette()));
}

void AccessGridView::paintLarge(QPainter &painter, const QRect &part, int firstRow,
                                int firstColumn) const
{
    for (const QItemSelectionRange &range : selectionModel()->selection())
        painter.fillRect(placeOf(range), Theme::color(ColorRole::SelectionFill, palette()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QList<QLine> lines;
    forCells(part, firstRow, firstColumn, [&](int row, int column, const QRect &rect) {
        if (row == firstRow)
            lines.append(QLine(rect.right(), part.top(), rect.right(), part.bottom()));
        if (column == firstColumn)
            lines.append(QLine(part.left(), rect.bottom(), part.right(), rect.bottom()));
        if (m_model.cell(row, column).isEmpty())
            return;
        option.rect = rect;
        itemDelegate()->paint(&painter, option, m_model.index(row, column));
    });
    painter.setPen(AccessShapes::Colors(palette()).line);
    painter.drawLines(lines);
}

template <class Visit>
void AccessGridView::forCells(const QRect &part, int firstRow, int firstColumn,
                              const Visit &visit) const
{
    const int left = m_columns->sectionViewportPosition(firstColumn);
    int y = m_rows->sectionViewportPosition(firstRow);
    for (int row = firstRow; row < m_model.rowCount() && y <= part.bottom(); ++row) {
        int x = left;
        for (int column = firstColumn; column < m_model.columnCount() && x <= part.right();
             ++column) {
            visit(row, column, QRect(x, y, m_cellSize, m_cellSize));
            x += m_cellSize;
        }
        y += m_cellSize;
    }
}

void AccessGridView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTableView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void AccessGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_rows->setCurrent(current.row());
    m_columns->setCurrent(current.column());
    viewport()->update();
}

void AccessGridView::remember()
{
    m_place.reset();
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    Place place{ .bucket
                 = m_model.grid().buckets().at(m_model.bucketOf(current.column())).bucket.id };
    const qsizetype row = m_model.placeOfRow(current.row());
    if (m_model.showsOwners()) {
        place.owner = m_model.grid().owners().at(row).id;
    } else {
        place.token = m_model.grid().tokens().at(row).token.id;
        place.store = m_model.grid().tokens().at(row).token.store;
    }
    m_place = place;
}

void AccessGridView::restore()
{
    m_rows->fit();
    m_columns->fit();
    const int rows = m_model.rowCount();
    const int columns = m_model.columnCount();
    if (rows == 0 || columns == 0)
        return;
    int row = 0;
    int column = 0;
    for (int i = 0; m_place && i < rows; ++i) {
        const qsizetype place = m_model.placeOfRow(i);
        if (m_model.showsOwners() ? m_model.grid().owners().at(place).id == m_place->owner
                                  : m_model.grid().tokens().at(place).token.id == m_place->token
                    && m_model.grid().tokens().at(place).token.store == m_place->store)
            row = i;
    }
    for (int i = 0; m_place && i < columns; ++i) {
        if (m_model.grid().buckets().at(m_model.bucketOf(i)).bucket.id == m_place->bucket)
            column = i;
    }
    setCurrentIndex(m_model.index(row, column));
}

} // namespace itm
