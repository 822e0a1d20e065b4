// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// Search and sort in the token table, everything selected, against what Qt offers.
void benchTable(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
