// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace itm {

/// What keys do in a window, as Help shows it. A window makes its keys from such a list, or both
/// from the same constants.
struct Shortcut final
{
    /// The menu or the window in which they work.
    QString place;
    QString effect;
    /// Any of them.
    QList<QKeySequence> keys;
};

} // namespace itm
