// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// First set-up (fact sheet §9). Both are asked without a caller.
[[nodiscard]] Answer mayBeSetUp(State &state);
[[nodiscard]] Answer setUp(const Request &request, State &state);

} // namespace itm::demo
