// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/templateexpansion.h"

#include "models/access/aboveorganizations.h"
#include "models/access/namepattern.h"

#include <QSet>

#include <optional>

namespace itm {

namespace {

bool namesThings(const TemplateEntry &entry)
{
    return entry.scope == TemplateScope::Pattern || entry.scope == TemplateScope::Name
        || entry.scope == TemplateScope::Id;
}

/// Of an entry that names no single things by name or id.
Permission plainPermission(const TemplateEntry &entry, const TemplatePlace &place)
{
    Permission permission{ entry.action, entry.type };
    if (entry.scope == TemplateScope::Organization)
        permission.organization = place.organization;
    else if (entry.scope == TemplateScope::Itself)
        permission.id = ResourceId(entry.type == types::users ? place.owner.value()
                                                              : place.organization.value());
    return permission;
}

Permission single(const TemplateEntry &entry, const ResourceObject &object,
                  const TemplatePlace &place)
{
    const bool isAbove = isAboveOrganizations(entry.type);
    return { entry.action, entry.type, object.id, isAbove ? OrganizationId() : place.organization,
             object.name };
}

std::optional<TemplateMiss::Reason> trouble(const TemplateEntry &entry,
                                            const QList<ResourceObject> &matches,
                                            const TemplatePlace &place)
{
    if (!place.types.contains(entry.type))
        return TemplateMiss::Reason::TypeUnknown;
    if (!namesThings(entry))
        return std::nullopt;
    if (!place.objects.contains(entry.type))
        return TemplateMiss::Reason::NotListed;
    if (matches.isEmpty())
        return TemplateMiss::Reason::NoMatch;
    if (entry.scope == TemplateScope::Name && matches.size() > 1)
        return TemplateMiss::Reason::SeveralNamed;
    return std::nullopt;
}

} // namespace

QList<ResourceType> typesToExpand(const QList<TemplateEntry> &entries)
{
    QList<ResourceType> found;
    for (const TemplateEntry &entry : entries) {
        if (namesThings(entry) && !found.contains(entry.type))
            found.append(entry.type);
    }
    return found;
}

QList<ResourceObject> matchesOf(const TemplateEntry &entry, const ObjectLists &objects)
{
    if (!namesThings(entry))
        return {};
    const NamePattern pattern(entry.name);
    QList<ResourceObject> found;
    for (const ResourceObject &object : objects.value(entry.type)) {
        const bool isMatch = entry.scope == TemplateScope::Pattern ? pattern.matches(object.name)
            : entry.scope == TemplateScope::Name                   ? object.name == entry.name
                                                                   : object.id == entry.id;
        if (isMatch)
            found.append(object);
    }
    return found;
}

TemplateExpansion expandTemplate(const QList<TemplateEntry> &entries, const TemplatePlace &place)
{
    TemplateExpansion expansion;
    QSet<Permission> known;
    const auto add = [&expansion, &known](const Permission &permission) {
        if (known.contains(permission))
            return;
        known.insert(permission);
        expansion.permissions.append(permission);
    };
    for (const TemplateEntry &entry : entries) {
        const QList<ResourceObject> matches = matchesOf(entry, place.objects);
        if (const auto reason = trouble(entry, matches, place)) {
            expansion.missed.append({ entry, *reason });
            continue;
        }
        if (!namesThings(entry))
            add(plainPermission(entry, place));
        for (const ResourceObject &object : matches)
            add(single(entry, object, place));
    }
    return expansion;
}

} // namespace itm
