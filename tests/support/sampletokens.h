// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

/// Tokens for tests, in the organization *factory* (id 10) of the user *bob* (id 30).
namespace itm::sample {

inline const OrganizationId Factory(10);
inline const OrganizationId Weather(20);
inline const UserId Bob(30);

/// Entries in short form, separated by commas: action letters, type, then what it is about.
/// "RW buckets telegraf#1" by name and id, "R buckets #1" by id without a name, "W tasks" all in
/// *factory*, "R tasks @20" all in another organization, "R tasks *" everywhere.
[[nodiscard]] PermissionList permissions(const QString &shortForm);
/// Every action, type, id and organization that can make a difference: none, one, another.
[[nodiscard]] PermissionList everyShape();
[[nodiscard]] Token token(const PermissionList &permissions);
[[nodiscard]] Token token(const QString &shortForm);

} // namespace itm::sample
