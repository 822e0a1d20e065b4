// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace itm {

/// Shows every window of the program within its screen, with room for the frame around it, and
/// keeps it as high as its wrapped texts need: a layout does not foresee their lines. What the user
/// makes of its size later is left. Lives as long as the windows.
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
