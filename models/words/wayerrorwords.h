// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/words/errorwords.h"

#include <span>

namespace itm::errorwords {

/// What goes wrong before a server can answer: names, networks, proxies, certificates.
[[nodiscard]] std::span<const Words> wordsOfTheWay();

} // namespace itm::errorwords
