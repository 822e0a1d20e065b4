// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// Three servers in one window: one whose list comes byte by byte, one that does not answer, and
/// one that is well, whose refresh must not suffer from the others.
void benchServers(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
