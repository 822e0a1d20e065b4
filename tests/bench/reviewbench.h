// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// One review and one report of a long list.
void benchReview(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
