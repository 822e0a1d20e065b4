// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/accessibility/accessible.h"

namespace itm::test {

/// What somebody who hears a window would miss, a line each: controls without a name that says
/// something or without a role, two that cannot be told apart, columns without a title, pictures
/// without words, two choices at once where one is possible.
[[nodiscard]] QStringList missingIn(const Accessible &window);

} // namespace itm::test
