// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace itm::bench {

struct Figure;

/// Changing the status of many tokens of the paced demo server, against bare sockets that send the
/// same requests.
void benchChanges(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
