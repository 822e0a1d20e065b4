// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace itm {

class AppSettings;

/// After how long without use saved values are locked; remembered in the settings, which outlive
/// this.
class LockMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockMenu)

public:
    LockMenu(AppSettings &settings, QWidget *parent);
    ~LockMenu() override;

Q_SIGNALS:
    void chosen(int minutes);
};

} // namespace itm
