// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/templatemaking.h"

#include "models/access/aboveorganizations.h"
#include "models/access/namepattern.h"
#include "models/access/templateexpansion.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace itm {

namespace {

TemplateEntry named(const Permission &permission, const QList<ResourceObject> &objects)
{
    TemplateEntry entry{ permission.action, permission.type, TemplateScope::Name };
    entry.name = nameIn(objects, permission.id);
    if (entry.name.isEmpty())
        entry.name = permission.name.toString();
    if (!entry.name.isEmpty() && countNamed(objects, entry.name) <= 1)
        return entry;
    entry.name.clear();
    entry.scope = TemplateScope::Id;
    entry.id = permission.id;
    return entry;
}

bool isItself(const Permission &permission, const TemplateSource &source)
{
    const quint64 id = permission.id.value();
    return (permission.type == types::organizations && id == source.organization.value())
        || (permission.type == types::users && id == source.owner.value());
}

/// Nothing where it is about another organization.
std::optional<TemplateEntry> entryOf(const Permission &permission, const TemplateSource &source)
{
    if (permission.isUnscoped())
        return TemplateEntry{ permission.action, permission.type, TemplateScope::Everywhere };
    const bool isOwn = permission.organization == source.organization;
    if (permission.id.isNull())
        return isOwn ? std::optional(TemplateEntry{ permission.action, permission.type })
                     : std::nullopt;
    const bool isAbove = isAboveOrganizations(permission.type);
    if (isAbove ? !permission.organization.isNull() : !isOwn && !permission.organization.isNull())
        return std::nullopt;
    if (isItself(permission, source))
        return TemplateEntry{ permission.action, permission.type, TemplateScope::Itself };
    return named(permission, source.objects.value(permission.type));
}

bool isWild(const QString &pattern)
{
    return pattern.contains(u'*') || pattern.contains(u'?');
}

} // namespace

QList<ResourceType> typesToName(const PermissionList &set)
{
    QList<ResourceType> found;
    for (const Permission &permission : set) {
        if (!permission.id.isNull() && !found.contains(permission.type))
            found.append(permission.type);
    }
    return found;
}

TemplateMaking makeTemplate(const PermissionList &set, const TemplateSource &source)
{
    TemplateMaking making;
    for (const Permission &permission : set) {
        const auto entry = entryOf(permission, source);
        if (!entry)
            making.leftOut.append(permission);
        else if (!making.entries.contains(*entry))
            making.entries.append(*entry);
    }
    return making;
}

PatternEffect replaceByPattern(const QList<TemplateEntry> &entries, const ResourceType &type,
                               const QString &pattern, const ObjectLists &objects)
{
    PatternEffect effect{ .entries = entries };
    TemplateEntry wide{ PermissionAction::Read, type, TemplateScope::Pattern, pattern.trimmed() };
    if (!isWild(pattern))
        return effect;
    const QList<ResourceObject> matches = matchesOf(wide, objects);
    effect.matched = matches.size();
    const NamePattern matcher(wide.name);
    for (const PermissionAction action : { PermissionAction::Read, PermissionAction::Write }) {
        wide.action = action;
        QSet<ResourceId> covered;
        qsizetype first = -1;
        for (qsizetype at = 0; at < effect.entries.size();) {
            const TemplateEntry &entry = effect.entries.at(at);
            const bool isReplaced = entry.type == type && entry.action == action
                && entry.scope == TemplateScope::Name && matcher.matches(entry.name);
            if (!isReplaced) {
                ++at;
                continue;
            }
            for (const ResourceObject &object : matchesOf(entry, objects))
                covered.insert(object.id);
            first = first < 0 ? at : first;
            effect.entries.removeAt(at);
            ++effect.replaced;
        }
        if (first < 0)
            continue;
        if (!effect.entries.contains(wide))
            effect.entries.insert(first, wide);
        effect.added = qMax(effect.added, effect.matched - covered.size());
    }
    return effect;
}

QString suggestPattern(const QStringList &names)
{
    if (names.size() < 2)
        return {};
    QString common = names.constFirst();
    for (const QString &name : names) {
        const auto differs = std::mismatch(common.begin(), common.end(), name.begin(), name.end());
        common.truncate(differs.first - common.begin());
    }
    // A beginning with a wildcard in it would mean something else.
    return common.isEmpty() || isWild(common) ? QString() : common + u'*';
}

} // namespace itm
