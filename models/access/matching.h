// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

namespace itm {

/// Whether a held permission covers a required one, as the server decides it (fact sheet §7.4).
[[nodiscard]] bool allows(const Permission &held, const Permission &required);

/// Whether any of the held permissions covers the required one.
[[nodiscard]] bool allows(const PermissionList &held, const Permission &required);

} // namespace itm
