// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// Making, changing and removing organizations (fact sheet §8.1).
[[nodiscard]] Answer createOrganization(Call &call);
[[nodiscard]] Answer patchOrganization(Call &call);
[[nodiscard]] Answer deleteOrganization(Call &call);

} // namespace itm::demo
