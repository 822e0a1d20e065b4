// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pooledtext.h"

namespace itm {

/// The name of a resource type as the server spells it (fact sheet §7.1). A string and not an enum:
/// types that this program never heard of are kept and shown.
struct ResourceType final
{
    PooledText name;

    friend bool operator==(const ResourceType &a, const ResourceType &b)
    {
        return a.name == b.name;
    }
    friend bool operator<(const ResourceType &a, const ResourceType &b) { return a.name < b.name; }
    friend size_t qHash(const ResourceType &type, size_t seed = 0)
    {
        return qHash(type.name, seed);
    }
};

namespace types {
inline const ResourceType authorizations{ QStringLiteral("authorizations") };
inline const ResourceType buckets{ QStringLiteral("buckets") };
inline const ResourceType organizations{ QStringLiteral("orgs") };
inline const ResourceType users{ QStringLiteral("users") };
/// Means everything; only sessions of an instance owner hold it, never a token (§7.1).
inline const ResourceType instance{ QStringLiteral("instance") };
} // namespace types

} // namespace itm
