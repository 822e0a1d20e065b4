// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/permissionpool.h"
#include "models/api/simdjsonfields.h"
#include "models/api/stringpool.h"

namespace itm {

/// Reads the permissions of one token record after another. A list of tokens repeats few different
/// permissions millions of times: what stood in the same bytes before is not read again. Any one
/// thread at a time.
class PermissionReader final
{
public:
    /// `slots`: how many permissions are remembered at most.
    PermissionReader(StringPool<PooledText> &texts, size_t slots);

    [[nodiscard]] simdjson::error_code read(fields::json::value value, PermissionList &permissions);

private:
    struct Known final
    {
        std::string bytes;
        Permission permission;
    };

    simdjson::error_code readNext(fields::json::value value);
    simdjson::error_code parse(fields::json::object object, Permission &permission);
    simdjson::error_code parseResource(fields::json::value value, Permission &permission);

    StringPool<PooledText> &m_texts;
    PermissionPool m_sets;
    std::vector<Permission> m_current;
    size_t m_currentHash = 0;
    std::vector<Known> m_known;
};

} // namespace itm
