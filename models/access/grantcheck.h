// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <optional>

namespace itm {

/// Why the server would refuse a draft, as far as the caller's permissions decide it (fact sheet
/// §5.2, in its order).
enum class GrantRefusal : quint8 {
    None,
    NoPermissions,
    NoOrganization,
    /// The caller may not make tokens in that organization.
    MayNotMakeTokens,
    /// The caller may not make tokens for that owner.
    MayNotActForOwner,
    /// The caller does not hold what the draft grants.
    NotHeld,
    /// `instance` is never part of a token.
    Instance,
    /// A permission names another organization than the draft.
    OtherOrganization,
};

struct GrantCheck final
{
    GrantRefusal refusal = GrantRefusal::None;
    /// What is missing: the permission that the caller lacks, or the entry of the draft that is not
    /// possible. Empty for None, NoPermissions and NoOrganization.
    std::optional<Permission> permission;

    [[nodiscard]] bool isAllowed() const { return refusal == GrantRefusal::None; }

    friend bool operator==(const GrantCheck &, const GrantCheck &) = default;
};

/// What a caller with these permissions, being this user, may grant. Presumes an active caller and
/// an existing owner and organization. The caller is the owner where the draft names none.
[[nodiscard]] GrantCheck checkGrant(const PermissionList &held, UserId caller,
                                    const TokenDraft &draft);

} // namespace itm
