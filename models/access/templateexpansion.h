// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/objectnames.h"
#include "models/core/tokentemplate.h"

namespace itm {

/// Where a template is to be used.
struct TemplatePlace final
{
    OrganizationId organization;
    UserId owner;
    /// Those that the server offers.
    QList<ResourceType> types;
    ObjectLists objects;
};

/// An entry that gave no permission there, or not as it was meant.
struct TemplateMiss final
{
    enum class Reason : quint8 {
        TypeUnknown, ///< the server does not offer the type
        NotListed, ///< what there is of the type could not be had
        NoMatch, ///< nothing there has the name, matches the pattern or has the id
        SeveralNamed, ///< more than one has the name: nothing is guessed
    };
    TemplateEntry entry;
    Reason reason = Reason::NoMatch;

    friend bool operator==(const TemplateMiss &, const TemplateMiss &) = default;
};

struct TemplateExpansion final
{
    /// In the order of the entries, without duplicates.
    PermissionList permissions;
    QList<TemplateMiss> missed;
};

/// The types whose objects have to be listed before expandTemplate().
[[nodiscard]] QList<ResourceType> typesToExpand(const QList<TemplateEntry> &entries);

/// What of a place an entry that names things is about: the single ones, or none.
[[nodiscard]] QList<ResourceObject> matchesOf(const TemplateEntry &entry,
                                              const ObjectLists &objects);

/// Says in permissions what the entries mean there (fact sheet §7.3). Nothing is guessed: what has
/// no counterpart is told.
[[nodiscard]] TemplateExpansion expandTemplate(const QList<TemplateEntry> &entries,
                                               const TemplatePlace &place);

} // namespace itm
