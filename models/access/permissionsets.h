// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

namespace itm {

/// The 22 grantable types of InfluxDB 2.4 to 2.9 in the server's order (fact sheet §7.1). Only for
/// when a server's own list is not at hand; what is offered to click comes from the server.
[[nodiscard]] const QList<ResourceType> &knownResourceTypes();

/// Read and write on every type, unscoped (§7.6): 44 entries on 2.9. `instance` is left out, a
/// token can never hold it.
[[nodiscard]] PermissionList operatorPermissions(const QList<ResourceType> &types);

/// §7.7: read and write on every type in the organization; of `orgs` only read on the organization
/// itself, of `users` both on the owner: 43 entries on 2.9. Neither id may be null.
[[nodiscard]] PermissionList allAccessPermissions(const QList<ResourceType> &types,
                                                  OrganizationId organization, UserId owner);

/// The reading half of allAccessPermissions().
[[nodiscard]] PermissionList readEverythingPermissions(const QList<ResourceType> &types,
                                                       OrganizationId organization, UserId owner);

/// One line of the bucket picker.
struct BucketChoice final
{
    /// Null: all buckets of the organization, future ones too.
    ResourceId bucket;
    QString name;
    bool read = false;
    bool write = false;
};

/// One entry per bucket and action, read first. What "all buckets" already covers is left out.
[[nodiscard]] PermissionList bucketPermissions(OrganizationId organization,
                                               const QList<BucketChoice> &choices);

} // namespace itm
