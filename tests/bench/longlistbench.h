// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// A refresh of 100 000 tokens through the whole program: memory and the longest pause of the event
/// loop. To be run first: memory that others used would not count.
void benchLongList(const std::function<void(const Figure &)> &report);
/// The local inventory: start to the first screenful, and all rows against the bare SELECT.
void benchInventory(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
