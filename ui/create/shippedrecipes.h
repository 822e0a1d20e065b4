// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recipe.h"

namespace itm {

/// Those that come with the program, in their order.
[[nodiscard]] QList<Recipe> shippedRecipes();

} // namespace itm
