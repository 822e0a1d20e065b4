// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace itm {

/// Tells in a tool tip what a cell, a column's head, a list to choose from or an empty field has no
/// room for, where no other tool tip is. For every window; lives as long as they do.
class ElidedTips final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedTips)

public:
    explicit ElidedTips(QObject *parent);
    ~ElidedTips() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// What `widget` shows cut off at `position`; empty where it is shown as a whole.
[[nodiscard]] QString elidedText(const QWidget &widget, const QPoint &position);

} // namespace itm
