// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demostate.h"

namespace itm::demo {

/// Fills an empty state with as many tokens as asked for, in the mix that the golden files were
/// measured with: 2 % operator, 15 % all access, the rest one to three buckets, in ten
/// organizations. Always the same.
void fillMix(State &state, int tokens, const std::string &operatorToken,
             const std::string &adminPassword);

} // namespace itm::demo
