// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace itm {

/// Gives tokens with the same permissions, names included, one shared list. Of fixed size, as
/// StringPool is.
class PermissionPool final
{
public:
    /// The hash tells which lists may be equal.
    [[nodiscard]] PermissionList intern(const std::vector<Permission> &permissions, size_t hash)
    {
        PermissionList &slot = (*m_slots)[hash % SlotCount];
        // Constant iterators: others would make a copy of a shared list.
        if (!std::equal(slot.cbegin(), slot.cend(), permissions.cbegin(), permissions.cend(),
                        isSame))
            slot = PermissionList(permissions.begin(), permissions.end());
        return slot;
    }

private:
    static constexpr size_t SlotCount = 16384;

    static bool isSame(const Permission &a, const Permission &b)
    {
        return a == b && a.name == b.name;
    }

    std::unique_ptr<std::array<PermissionList, SlotCount>> m_slots
        = std::make_unique<std::array<PermissionList, SlotCount>>();
};

} // namespace itm
