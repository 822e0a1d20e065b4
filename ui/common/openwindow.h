// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace itm {

/// Brings the window of this kind that belongs to `owner` to the front; false: there is none. GUI
/// thread.
template <class Window>
[[nodiscard]] bool raiseOpen(const QWidget &owner)
{
    auto *const open = owner.findChild<Window *>();
    if (!open)
        return false;
    open->raise();
    open->activateWindow();
    return true;
}

} // namespace itm
