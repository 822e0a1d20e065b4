// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

#include <QStringList>

namespace itm {

using TemplateId = StrongUuid<struct TemplateTag>;

/// How an entry of a template says what it is about, without an id of one server wherever that can
/// be. Written to files by name: see models/access/templaterecord.
enum class TemplateScope : quint8 {
    Organization, ///< all of the type in the organization
    Pattern, ///< all whose name matches; `*` and `?` are wild, case does not count
    Name, ///< the only one with exactly this name
    Id, ///< the last resort: it has no name, or shares it with another
    Itself, ///< the organization itself, or the owner: of `orgs` and `users`
    Everywhere, ///< every organization: only an operator can grant it
};

/// One permission of a template.
struct TemplateEntry final
{
    PermissionAction action = PermissionAction::Read;
    ResourceType type;
    TemplateScope scope = TemplateScope::Organization;
    /// Of Pattern and Name; empty otherwise.
    QString name;
    /// Of Id; null otherwise.
    ResourceId id;

    friend bool operator==(const TemplateEntry &, const TemplateEntry &) = default;
};

/// A permission set to be used again, in any organization of any server. Never holds a value of a
/// token.
struct TokenTemplate final
{
    TemplateId id;
    QString name;
    /// What it is for, in the user's words.
    QString note;
    QList<TemplateEntry> entries;

    friend bool operator==(const TokenTemplate &, const TokenTemplate &) = default;
};

} // namespace itm
