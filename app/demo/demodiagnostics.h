// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

constexpr std::string_view ServerVersion = "v2.9.1";

/// Without credential (fact sheet §8.6).
[[nodiscard]] Answer health();
[[nodiscard]] Answer ready(const State &state);
[[nodiscard]] Answer metrics(const State &state);
[[nodiscard]] Answer linkMap(Call &call);

/// §8.4, for any caller.
[[nodiscard]] Answer resourceTypes(Call &call);
/// §8.7, for operators.
[[nodiscard]] Answer config(Call &call);

} // namespace itm::demo
