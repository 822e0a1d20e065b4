// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// From the request for all tokens to the rows on the screen, against curl of the same answer.
void benchRefresh(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
