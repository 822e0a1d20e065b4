// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessgrid.h"

#include <QCoreApplication>
#include <QWidget>

namespace itm {

/// What the shapes in the cells mean, as one line; also for pictures in files.
class AccessLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessLegend(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Paints the legend from `at` on, in as many lines as `width` needs, and says how high it is.
    static int paint(QPainter &painter, const QPoint &at, int width, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightFor(int width) const;
};

} // namespace itm
