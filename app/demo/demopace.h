// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

#include <chrono>

namespace itm::demo {

/// How long a real server takes before the first byte of its answer, measured on InfluxDB 2.9.1:
/// lists of tokens are paid by what is scanned and what is shown, calls of a session by a scan of
/// all tokens (tests/data/golden/README.md). Everything else is not worth waiting for.
[[nodiscard]] std::chrono::microseconds paceOf(const Request &request, const State &state);

} // namespace itm::demo
