// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

#include <algorithm>
#include <vector>

namespace itm {

/// Gives tokens with the same permissions, names included, one shared list. Of fixed size, as
/// StringPool is.
class PermissionPool final
{
public:
    /// `slots`: how many lists are remembered at most.
    explicit PermissionPool(size_t slots)
        : m_slots(slots)
    {
    }

    /// The hash tells which lists may be equal.
    [[nodiscard]] PermissionList intern(const std::vector<Permission> &permissions, size_t hash)
    {
        PermissionList &slot = m_slots[hash % m_slots.size()];
        // Constant iterators: others would make a copy of a shared list.
        if (!std::equal(slot.cbegin(), slot.cend(), permissions.cbegin(), permissions.cend(),
                        isSame))
            slot = PermissionList(permissions.begin(), permissions.end());
        return slot;
    }

private:
    static bool isSame(const Permission &a, const Permission &b)
    {
        return a == b && a.name == b.name;
    }

    std::vector<PermissionList> m_slots;
};

} // namespace itm
