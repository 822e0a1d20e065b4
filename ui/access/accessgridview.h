// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QTableView>

namespace itm {

class AccessGridModel;
class AccessHeader;

/// The picture: a table whose cells are as large as one wants, from letters down to a few pixels.
/// Keeps its place by ids when the table is made anew. The model outlives it. GUI thread.
class AccessGridView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessGridView)

public:
    AccessGridView(AccessGridModel &model, QWidget *parent);

    /// Pixels of a cell's side.
    [[nodiscard]] int cellSize() const { return m_cellSize; }
    void setCellSize(int pixels);
    [[nodiscard]] int largestCell() const;

Q_SIGNALS:
    /// By Ctrl and the wheel: larger or smaller.
    void zoomRequested(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isSmall() const;
    void paintSmall(QPainter &painter, const QRect &part, int firstRow, int firstColumn) const;
    void paintLarge(QPainter &painter, const QRect &part, int firstRow, int firstColumn) const;
    [[nodiscard]] QRect placeOf(const QItemSelectionRange &range) const;
    /// Calls with row, column and place of each cell in that part of the viewport.
    template <class Visit>
    void forCells(const QRect &part, int firstRow, int firstColumn, const Visit &visit) const;
    void remember();
    void restore();

    /// What the current cell is about.
    struct Place final
    {
        TokenStore store = TokenStore::V2;
        TokenId token;
        UserId owner;
        BucketId bucket;
    };

    AccessGridModel &m_model;
    AccessHeader *m_rows;
    AccessHeader *m_columns;
    int m_cellSize = 0;
    std::optional<Place> m_place;
};

} // namespace itm
