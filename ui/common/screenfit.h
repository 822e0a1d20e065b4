// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace itm {

/// Keeps every window of the program within its screen, with room for the frame around it, and as
/// high as its wrapped texts need: a layout does not foresee their lines. Lives as long as the
/// windows.
class ScreenFit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenFit)

public:
    explicit ScreenFit(QObject *parent);
    ~ScreenFit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace itm
