// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// How cost grows with the number of tokens: 1 000, 10 000, 100 000. Ten times as many may take
/// twenty times as long, whatever grows with the square would take a hundred times.
void benchGrowth(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
