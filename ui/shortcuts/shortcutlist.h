// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/shortcut.h"

class QAction;
class QMenuBar;

namespace itm {

/// Keys of the entries of all menus, in their order, submenus too.
[[nodiscard]] QList<Shortcut> shortcutsIn(const QMenuBar &bar);

/// The text of an entry as it is spoken of elsewhere: without mnemonic and dots.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace itm
