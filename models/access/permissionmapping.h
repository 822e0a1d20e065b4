// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/objectnames.h"
#include "models/core/permission.h"

namespace itm {

/// A permission set carried over to another organization.
struct PermissionMapping final
{
    PermissionList mapped;
    /// Entries that have no counterpart there, with the name by which one was looked for.
    PermissionList unmapped;
};

/// The types whose objects have to be listed, here and there, before mapPermissions().
[[nodiscard]] QList<ResourceType> typesToMap(const PermissionList &set);

/// Entries for all in `from` become entries for all in `to`; single things are found again by their
/// name, which must be the name of exactly one there. Users and entries for everywhere stay as they
/// are. Nothing is guessed: what cannot be mapped is told.
[[nodiscard]] PermissionMapping mapPermissions(const PermissionList &set, OrganizationId from,
                                               OrganizationId to, const ObjectLists &here,
                                               const ObjectLists &there);

} // namespace itm
