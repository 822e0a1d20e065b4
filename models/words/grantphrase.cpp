// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/grantphrase.h"

#include "models/access/aboveorganizations.h"
#include "models/words/resourcetext.h"

#include <algorithm>

namespace itm {

namespace {

qsizetype danglingCount(const Grant &grant)
{
    return std::count_if(grant.targets.begin(), grant.targets.end(),
                         [](const GrantTarget &target) { return target.isDangling; });
}

bool allNamed(const Grant &grant)
{
    return std::none_of(grant.targets.begin(), grant.targets.end(),
                        [](const GrantTarget &target) { return target.name.isEmpty(); });
}

QStringList namesOf(const Grant &grant)
{
    QStringList names;
    for (const GrantTarget &target : grant.targets)
        names.append(target.name);
    return names;
}

QString briefTargets(const Grant &grant)
{
    constexpr qsizetype MostNames = 2;
    const qsizetype count = grant.targets.size();
    const qsizetype dangling = danglingCount(grant);
    if (dangling == count)
        //: Things that a token names but that no longer exist. %1: such as "3 buckets".
        return GrantPhrase::tr("%1 (deleted)").arg(ResourceText::counted(grant.type, count));
    if (allNamed(grant) && count <= MostNames) {
        // Buckets go by their names alone: they are what most tokens are about.
        const bool isOne = count == 1 && grant.type != types::buckets;
        QStringList names;
        for (const QString &name : namesOf(grant))
            names.append(NameText::shown(name));
        return isOne ? ResourceText::single(grant.type, names.first())
                     : names.join(QLatin1String(", "));
    }
    if (dangling == 0)
        return ResourceText::counted(grant.type, count);
    //: Some things that a token names no longer exist. %1: such as "3 buckets".
    return GrantPhrase::tr("%1 (%n deleted)", nullptr, static_cast<int>(dangling))
        .arg(ResourceText::counted(grant.type, count));
}

QString fullTargets(const Grant &grant, Markup markup)
{
    const GrantTarget &first = grant.targets.first();
    const qsizetype count = grant.targets.size();
    if (count == 1 && first.isDangling) {
        const QString what = ResourceText::single(grant.type, first.id.toString());
        //: Something that a token names but that no longer exists. %1: such as "bucket 0a1b…".
        return GrantPhrase::tr("the %1, which no longer exists").arg(what);
    }
    if (count == 1) {
        const QString name
            = NameText::inSentence(first.name.isEmpty() ? first.id.toString() : first.name, markup);
        //: %1: one thing, such as "task nightly".
        return grant.type == types::buckets
            ? name
            : GrantPhrase::tr("the %1").arg(ResourceText::single(grant.type, name));
    }
    if (allNamed(grant))
        return NameText::list(namesOf(grant), markup);
    return briefTargets(grant);
}

} // namespace

QString GrantPhrase::brief(const Grant &grant, OrganizationId home)
{
    const QString what = ResourceText::plural(grant.type);
    switch (grant.reach) {
    case Reach::Single:
        return briefTargets(grant);
    case Reach::Everywhere:
        if (grant.type == types::instance)
            return what;
        //: %1: a resource type, such as "tasks"; everywhere: in every organization.
        return tr("%1 everywhere").arg(what);
    case Reach::Nothing:
        //: %1: a resource type. The permission is stored but the server never makes use of it.
        return tr("%1 (without effect)").arg(what);
    case Reach::Organization:
        break;
    }
    if (grant.organization != home)
        //: %1: a resource type, such as "tasks".
        return tr("%1 of another organization").arg(what);
    return grant.type == types::buckets ? tr("all buckets") : what;
}

QString GrantPhrase::full(const Grant &grant, const Token &token, const OrganizationNames &names,
                          Markup markup)
{
    if (grant.reach == Reach::Single)
        return fullTargets(grant, markup);
    const QString what = ResourceText::plural(grant.type);
    if (grant.type == types::instance)
        return what;
    if (grant.reach == Reach::Everywhere && isAboveOrganizations(grant.type))
        //: %1: "users" or "organizations".
        return tr("all %1").arg(what);
    if (grant.reach == Reach::Everywhere)
        //: %1: a resource type, such as "tasks".
        return tr("the %1 of every organization").arg(what);
    const bool isHome = grant.organization == token.organization;
    if (isHome && grant.type != types::buckets)
        return what;
    const QString organization = isHome ? NameText::organization(token)
                                        : NameText::organization(grant.organization, names);
    if (grant.type == types::buckets)
        //: %1: an organization.
        return tr("every bucket of %1").arg(NameText::inSentence(organization, markup));
    //: %1: a resource type, such as "tasks"; %2: an organization.
    return tr("the %1 of %2").arg(what, NameText::inSentence(organization, markup));
}

} // namespace itm
