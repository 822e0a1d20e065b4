// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/matching.h"

#include <algorithm>

namespace itm {

bool allows(const Permission &held, const Permission &required)
{
    if (held.action != required.action)
        return false;
    if (held.type == types::instance)
        return true;
    if (held.type != required.type)
        return false;
    // The order matters: with an id, the organization beside it is not consulted (§5.4, §7.4).
    if (!held.id.isNull())
        return held.id == required.id;
    return held.organization.isNull() || held.organization == required.organization;
}

bool allows(const PermissionList &held, const Permission &required)
{
    return std::any_of(held.begin(), held.end(),
                       [&](const Permission &permission) { return allows(permission, required); });
}

} // namespace itm
