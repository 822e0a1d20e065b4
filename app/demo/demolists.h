// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// Who asks, and what there is: reading only (fact sheet §2.7, §8.1–8.3).
[[nodiscard]] Answer whoAmI(Call &call);
[[nodiscard]] Answer listOrganizations(Call &call);
[[nodiscard]] Answer getOrganization(Call &call);
[[nodiscard]] Answer listUsers(Call &call);
[[nodiscard]] Answer listBuckets(Call &call);

} // namespace itm::demo
