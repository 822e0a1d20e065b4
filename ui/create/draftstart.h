// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"
#include "models/core/tokentemplate.h"

namespace itm {

class TemplateStore;

/// What is chosen first about a new token; decides what the window asks for.
enum class DraftKind : quint8 {
    Task,
    ReadWrite,
    Custom,
    AllAccess,
    Operator,
    LikeAnother,
    Template
};

/// What the window for a new token opens with.
struct DraftStart final
{
    DraftKind kind = DraftKind::ReadWrite;
    /// Null: the first.
    OrganizationId organization;
    /// Chosen already.
    PermissionList permissions;
    /// Null: the caller.
    UserId owner;
    QString description;
    TokenStatus status = TokenStatus::Active;
    /// LikeAnother: which one; null: to be chosen.
    TokenId like;
    /// Template: which one; null: to be chosen.
    TemplateId fromTemplate;
    /// Where templates are kept; null: none are offered.
    TemplateStore *templates = nullptr;
    /// The token whose place the new one takes; null: none.
    TokenId replaces;
};

/// As another token: the same permissions, organization and owner. The description stays open, so
/// that the two can be told apart.
[[nodiscard]] inline DraftStart draftLike(const Token &token)
{
    return { .kind = DraftKind::LikeAnother,
             .organization = token.organization,
             .permissions = token.permissions,
             .owner = token.owner,
             .like = token.id };
}

/// The successor of a token whose permissions are to be others: everything else stays.
[[nodiscard]] inline DraftStart draftInsteadOf(const Token &token)
{
    return { .kind = DraftKind::Custom,
             .organization = token.organization,
             .permissions = token.permissions,
             .owner = token.owner,
             .description = token.description,
             .status = token.status,
             .replaces = token.id };
}

} // namespace itm
