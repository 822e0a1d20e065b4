// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoid.h"

#include "models/core/permission.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace itm::demo {

struct UserRecord final
{
    Id id = 0;
    std::string name;
    std::string status = "active";
    /// Without one the user cannot sign in.
    std::optional<std::string> password;
};

struct OrganizationRecord final
{
    Id id = 0;
    std::string name;
    std::string description;
    Nanoseconds created = 0;
    Nanoseconds updated = 0;
};

struct BucketRecord final
{
    Id id = 0;
    Id organization = 0;
    bool isSystem = false;
    std::string name;
    std::string description;
    std::string retentionPolicy;
    /// Seconds; 0 keeps for ever.
    qint64 retention = 0;
    /// Seconds; 0 lets the server choose.
    qint64 shardGroup = 0;
    Nanoseconds created = 0;
    Nanoseconds updated = 0;
};

/// A v2 token or a v1 credential.
struct TokenRecord final
{
    Id id = 0;
    Id organization = 0;
    Id owner = 0;
    /// The raw value, or the name of a v1 credential.
    std::string value;
    /// A hashed record never shows its value again.
    bool isHashed = false;
    bool isActive = true;
    std::string description;
    PermissionList permissions;
    Nanoseconds created = 0;
    Nanoseconds updated = 0;
    /// Only of v1 credentials.
    std::optional<std::string> password;
};

/// Who is member or owner of an organization or a bucket, or owner of the instance.
struct Membership final
{
    ResourceType type;
    Id resource = 0;
    Id user = 0;
    bool isOwner = false;
};

/// One field of a point.
struct PointRecord final
{
    enum class Kind : quint8 { Integer, Float, Bool, Text };

    Id bucket = 0;
    std::string measurement;
    /// By name.
    std::vector<std::pair<std::string, std::string>> tags;
    std::string field;
    Kind kind = Kind::Float;
    std::string value;
    Nanoseconds time = 0;
};

struct SessionRecord final
{
    Id user = 0;
    Nanoseconds expires = 0;
};

} // namespace itm::demo
