// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// The picture of who may do what: made, put in order, and scrolled at several sizes of its cells.
void benchAccess(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
