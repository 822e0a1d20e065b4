// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/objectnames.h"
#include "models/core/tokentemplate.h"

namespace itm {

/// Where a permission set comes from that is to become a template.
struct TemplateSource final
{
    OrganizationId organization;
    UserId owner;
    ObjectLists objects;
};

struct TemplateMaking final
{
    QList<TemplateEntry> entries;
    /// What no template can say: entries about all of another organization, or about things in it.
    PermissionList leftOut;
};

/// The types whose objects have to be listed before makeTemplate().
[[nodiscard]] QList<ResourceType> typesToName(const PermissionList &set);

/// Says a permission set by names. A thing that has no name, or shares it with another, keeps its
/// id (TemplateScope::Id).
[[nodiscard]] TemplateMaking makeTemplate(const PermissionList &set, const TemplateSource &source);

/// What a pattern would stand for in place of names.
struct PatternEffect final
{
    /// The entries afterwards.
    QList<TemplateEntry> entries;
    /// How many entries by name or id it takes the place of.
    qsizetype replaced = 0;
    /// What it matches among the listed objects, counting each once, and how many of these none of
    /// the replaced entries named: the set becomes wider by them.
    qsizetype matched = 0;
    qsizetype added = 0;
};

/// Puts the pattern in the place of those entries of one type that name a thing it matches, for
/// each action that has such entries. Nothing where it has no `*` or `?`.
[[nodiscard]] PatternEffect replaceByPattern(const QList<TemplateEntry> &entries,
                                             const ResourceType &type, const QString &pattern,
                                             const ObjectLists &objects);

/// A pattern that all these names match: what they begin with, then `*`; empty where they begin
/// with nothing in common.
[[nodiscard]] QString suggestPattern(const QStringList &names);

} // namespace itm
