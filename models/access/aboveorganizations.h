// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/resourcetype.h"

namespace itm {

/// `orgs` and `users` live above organizations: an organization-wide entry never matches what the
/// server asks of them (fact sheet §7.4).
[[nodiscard]] inline bool isAboveOrganizations(const ResourceType &type)
{
    return type == types::organizations || type == types::users;
}

} // namespace itm
