// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demostate.h"

namespace itm::demo {

/// Fills an empty state with what the demo shows: three organizations, their people, buckets and
/// tokens with every oddity there is (design §6). Always the same.
void fill(State &state, const std::string &operatorToken, const std::string &adminPassword);

} // namespace itm::demo
