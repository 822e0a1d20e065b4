// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"

namespace itm {

/// How far a grant goes (fact sheet §7.3).
enum class Reach : quint8 {
    Single,
    Organization,
    Everywhere,
    /// An organization-wide entry for `orgs` or `users`: accepted by the server, useless (§7.4).
    Nothing,
};

/// One thing that is granted by its id.
struct GrantTarget final
{
    ResourceId id;
    /// Empty where the server gave none.
    QString name;
    /// Of a type whose names the server resolves, but it found none: the thing no longer exists.
    bool isDangling = false;

    friend bool operator==(const GrantTarget &, const GrantTarget &) = default;
};

/// Entries of one type, one reach and one mode, taken together.
struct Grant final
{
    ResourceType type;
    AccessMode mode = AccessMode::None;
    Reach reach = Reach::Single;
    /// Organization and Nothing: which one.
    OrganizationId organization;
    /// Single: each once, in the order of the entries.
    QList<GrantTarget> targets;

    friend bool operator==(const Grant &, const Grant &) = default;
};

/// What a permission list amounts to: duplicates gone, read and write of the same thing joined,
/// what an unscoped entry covers anyway left out. Buckets first, then the types as
/// knownResourceTypes() has them, then unknown ones; within a type the wider reach first.
/// `instance` is kept as a type of its own with Reach::Everywhere: it means everything (§7.4).
/// Linear in the number of entries.
[[nodiscard]] QList<Grant> grantsOf(const PermissionList &permissions);

/// The same for a token, or for one that is about to be made: its own organization and owner have
/// names also where the server has not given them yet.
[[nodiscard]] QList<Grant> grantsOf(const Token &token);

} // namespace itm
