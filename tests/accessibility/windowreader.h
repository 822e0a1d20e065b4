// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/accessibility/accessible.h"

#include <optional>

namespace itm::test {

class AtspiBus;

/// Reads a window with all that shows in it, and the menus of a menu bar; of a table or tree only
/// the cells of the first rows that show. Nothing where no window has the title.
[[nodiscard]] std::optional<Accessible> readWindow(const AtspiBus &bus, const QString &title);

} // namespace itm::test
