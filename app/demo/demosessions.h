// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// Signing in and out by name and password (fact sheet §2.3–2.5). Both are asked without a caller.
[[nodiscard]] Answer signIn(const Request &request, State &state);
[[nodiscard]] Answer signOut(const Request &request, State &state);

} // namespace itm::demo
