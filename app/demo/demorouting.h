// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// Answers one request, in the order of fact sheet §16. The state is locked by the caller.
[[nodiscard]] Answer answer(Request &request, State &state);

} // namespace itm::demo
