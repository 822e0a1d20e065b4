// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/abilitysentences.h"

#include "models/words/grantphrase.h"
#include "models/words/resourcetext.h"

#include <QLocale>

#include <algorithm>

namespace itm {

namespace {

using Tone = Statement::Tone;

QString ownersOf(TokenPower power, const QString &owner)
{
    if (power == TokenPower::EverybodysTokens)
        //: Stands in sentences about tokens, as "the tokens of …".
        return AbilitySentences::tr("all users");
    return owner;
}

} // namespace

AbilitySentences::AbilitySentences(const Token &token, const OrganizationNames &names,
                                   Markup markup)
    : m_token(token)
    , m_names(names)
    , m_markup(markup)
{
}

QString AbilitySentences::inSentence(const QString &name) const
{
    return NameText::inSentence(name, m_markup);
}

QString AbilitySentences::thing(const Grant &grant) const
{
    return GrantPhrase::full(grant, m_token, m_names, m_markup);
}

bool AbilitySentences::isInVain(const Grant &grant, const Abilities &abilities) const
{
    if (grant.reach == Reach::Single)
        return false;
    return (reads(grant.mode) && abilities.seesTokens == TokenPower::None)
        || (writes(grant.mode) && abilities.makesTokens == TokenPower::None);
}

QList<Statement> AbilitySentences::tokens(const Grant &grant, const Abilities &abilities) const
{
    QList<Statement> statements;
    if (grant.reach == Reach::Single) {
        //: %1: tokens, such as "2 tokens".
        statements.append({ writes(grant.mode) ? tr("see, change and delete %1").arg(thing(grant))
                                               : tr("see %1").arg(thing(grant)) });
        return statements;
    }
    const QString owner = inSentence(NameText::owner(m_token));
    const bool sees = reads(grant.mode) && abilities.seesTokens != TokenPower::None;
    const bool makes = writes(grant.mode) && abilities.makesTokens != TokenPower::None;
    if (sees)
        //: %1: a user, or "all users".
        statements.append(
            { tr("see the tokens of %1").arg(ownersOf(abilities.seesTokens, owner)) });
    if (makes)
        //: %1: a user, or "all users".
        statements.append({ tr("create, change and delete tokens of %1")
                                .arg(ownersOf(abilities.makesTokens, owner)) });
    return statements;
}

QList<Statement> AbilitySentences::special(const Grant &grant) const
{
    if (grant.type == types::buckets)
        return buckets(grant);
    if (grant.type == types::users)
        return users(grant);
    if (grant.type == types::organizations)
        return organizations(grant);
    if (grant.type == types::instance)
        return { { writes(grant.mode) ? tr("change everything on the server")
                                      : tr("read everything on the server"),
                   Tone::Caution } };
    return { grant.type.name == QLatin1String("tasks") ? tasks(grant) : secrets(grant) };
}

QList<Statement> AbilitySentences::buckets(const Grant &grant) const
{
    const QString what = thing(grant);
    if (grant.mode == AccessMode::Read)
        //: %1: one or more buckets.
        return { { tr("read points from %1").arg(what) } };
    //: %1: one or more buckets.
    const Statement first{ grant.mode == AccessMode::Write
                               ? tr("write points to %1").arg(what)
                               : tr("read and write points in %1").arg(what) };
    const bool isGone = !grant.targets.isEmpty()
        && std::all_of(grant.targets.begin(), grant.targets.end(),
                       [](const GrantTarget &target) { return target.isDangling; });
    if (isGone)
        return { first };
    return { first, { deletionOf(grant), Tone::Caution } };
}

QString AbilitySentences::deletionOf(const Grant &grant) const
{
    if (grant.reach != Reach::Single)
        return tr("also create and delete buckets there: on this server, write means that too");
    if (grant.targets.size() > 1)
        return tr("also delete these buckets: on this server, write means that too");
    //: %1: a bucket.
    return tr("also delete %1: on this server, write means that too").arg(thing(grant));
}

Statement AbilitySentences::tasks(const Grant &grant) const
{
    const QString what = thing(grant);
    if (grant.mode == AccessMode::Read)
        //: %1: tasks, all or some.
        return { tr("see %1").arg(what) };
    if (grant.mode == AccessMode::Write)
        //: %1: tasks, all or some.
        return { tr("run, change and delete %1 without seeing them").arg(what) };
    //: %1: tasks, all or some.
    return { tr("run, change and delete %1").arg(what) };
}

Statement AbilitySentences::secrets(const Grant &grant) const
{
    const QString what = thing(grant);
    if (grant.mode == AccessMode::Read)
        //: %1: secrets, all or some. Their values can never be read.
        return { tr("read the names of %1").arg(what) };
    if (grant.mode == AccessMode::Write)
        //: %1: secrets, all or some.
        return { tr("change and delete %1").arg(what) };
    //: %1: secrets, all or some. Their values can never be read.
    return { tr("read the names of %1, change and delete them").arg(what) };
}

QList<Statement> AbilitySentences::users(const Grant &grant) const
{
    const QString what = thing(grant);
    QList<Statement> statements;
    if (reads(grant.mode))
        //: %1: users, all or some.
        statements.append({ tr("see %1").arg(what) });
    if (writes(grant.mode))
        //: %1: users, all or some.
        statements.append({ grant.reach == Reach::Everywhere
                                ? tr("create, change and delete %1, their passwords too").arg(what)
                                : tr("change and delete %1, the password too").arg(what),
                            Tone::Caution });
    return statements;
}

QList<Statement> AbilitySentences::organizations(const Grant &grant) const
{
    const QString what = thing(grant);
    QList<Statement> statements;
    if (reads(grant.mode))
        //: %1: organizations, all or some.
        statements.append({ tr("see %1 and read the system buckets there").arg(what) });
    if (writes(grant.mode))
        //: %1: organizations, all or some.
        statements.append({ grant.reach == Reach::Everywhere
                                ? tr("create, change and delete %1").arg(what)
                                : tr("change and delete %1, its members too").arg(what),
                            Tone::Caution });
    return statements;
}

QString AbilitySentences::together(const QList<Grant> &grants) const
{
    const Grant &first = grants.first();
    QStringList things;
    for (const Grant &grant : grants)
        things.append(grant.reach == Reach::Single ? thing(grant)
                                                   : ResourceText::plural(grant.type));
    const QString list = QLocale().createSeparatedList(things);
    if (first.reach == Reach::Everywhere)
        //: %1: a list of resource types, such as "dashboards, checks and labels".
        return tr("%1 in every organization").arg(list);
    if (first.reach == Reach::Organization && first.organization != m_token.organization)
        //: %1: a list of resource types, such as "dashboards, checks and labels"; %2: a name.
        return tr("%1 in the organization %2")
            .arg(list, inSentence(NameText::organization(first.organization, m_names)));
    return list;
}

Statement AbilitySentences::others(const QList<Grant> &grants) const
{
    const QString what = together(grants);
    switch (grants.first().mode) {
    case AccessMode::Read:
        //: %1: a list of things, such as "dashboards, checks and labels".
        return { tr("see %1").arg(what) };
    case AccessMode::Write:
        //: %1: a list of things, such as "dashboards, checks and labels".
        return { tr("create, change and delete %1 without seeing them").arg(what) };
    case AccessMode::ReadWrite:
    case AccessMode::None:
        break;
    }
    //: %1: a list of things, such as "dashboards, checks and labels".
    return { tr("see, create, change and delete %1").arg(what) };
}

QString AbilitySentences::uselessGrant(const Grant &grant) const
{
    //: %1: "users" or "organizations".
    return tr("The permission on all %1 of an organization has no effect: the server never asks "
              "for it.")
        .arg(ResourceText::plural(grant.type));
}

} // namespace itm
