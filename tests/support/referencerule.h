// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

/// The rights of a server, a second time: written from the fact sheet alone, slow and plain, so
/// that the product's own rule has something independent to agree with. Shares no code with it.
namespace itm::reference {

/// Fact sheet §7.4, steps 1 to 7.
[[nodiscard]] bool matches(const Permission &held, const Permission &required);

/// One of the held permissions is enough.
[[nodiscard]] bool allowsAny(const PermissionList &held, const Permission &required);

/// The row of the table in fact sheet §5.2 at which a creation ends. Only rows that can be decided
/// without the server's data.
enum class CreationEnd {
    NoPermissions = 3,
    NoOrganization = 6,
    MayNotWriteTokens = 10,
    MayNotWriteOwner = 11,
    NotCovered = 12,
    Instance = 13,
    OtherOrganization = 14,
    Stored = 17,
};

/// `culprit` is the index of the permission that the refusal names, -1 where it names none.
struct Creation final
{
    CreationEnd end = CreationEnd::Stored;
    qsizetype culprit = -1;
};

/// What a caller with these permissions, being this user, gets for this draft.
[[nodiscard]] Creation create(const PermissionList &held, UserId caller, const TokenDraft &draft);

} // namespace itm::reference
