// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// Reading a long server log.
void benchLogs(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
