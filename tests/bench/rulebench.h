// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// The product's permission rule against the naive one.
void benchRule(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
