// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// All findings of a long list.
void benchFindings(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
