// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/abilitytext.h"

#include "models/words/abilitysentences.h"

#include <algorithm>

namespace itm {

namespace {

/// These have sentences of their own, said in this order; all other types share theirs.
const QList<ResourceType> &specialTypes()
{
    static const QList<ResourceType> special{
        types::instance,
        types::buckets,
        ResourceType{ QStringLiteral("tasks") },
        ResourceType{ QStringLiteral("secrets") },
        types::authorizations,
        types::users,
        types::organizations,
    };
    return special;
}

bool isSaidTogether(const Grant &a, const Grant &b)
{
    return a.mode == b.mode && a.reach == b.reach && a.organization == b.organization;
}

QList<Statement> ofOthers(const AbilitySentences &sentences, const QList<Grant> &grants)
{
    QList<QList<Grant>> groups;
    for (const Grant &grant : grants) {
        if (specialTypes().contains(grant.type))
            continue;
        const auto group
            = std::find_if(groups.begin(), groups.end(), [&grant](const QList<Grant> &known) {
                  return isSaidTogether(known.first(), grant);
              });
        if (group == groups.end())
            groups.append({ grant });
        else
            group->append(grant);
    }
    QList<Statement> statements;
    for (const QList<Grant> &group : groups)
        statements.append(sentences.others(group));
    return statements;
}

QList<Statement> ofOperator(const Abilities &abilities)
{
    QList<Statement> statements{
        { AbilityText::tr("read, write and delete everything in every organization"),
          Statement::Tone::Caution },
        { AbilityText::tr("see, create and delete tokens of everybody") },
    };
    if (abilities.createsUsers && abilities.createsOrganizations)
        statements.append({ AbilityText::tr("create and delete users and organizations") });
    if (abilities.backsUp)
        statements.append({ AbilityText::tr("back up and restore the server") });
    return statements;
}

} // namespace

QList<Statement> AbilityText::may(const Token &token, const Abilities &abilities,
                                  const OrganizationNames &names, Markup markup)
{
    if (abilities.isOperator)
        return ofOperator(abilities);

    const AbilitySentences sentences(token, names, markup);
    QList<Statement> statements;
    for (const ResourceType &type : specialTypes()) {
        for (const Grant &grant : abilities.may) {
            if (grant.type == type)
                statements.append(type == types::authorizations ? sentences.tokens(grant, abilities)
                                                                : sentences.special(grant));
        }
    }
    statements.append(ofOthers(sentences, abilities.may));
    return statements;
}

QStringList AbilityText::withoutEffect(const Token &token, const Abilities &abilities,
                                       const OrganizationNames &names, Markup markup)
{
    const AbilitySentences sentences(token, names, markup);
    QStringList remarks;
    for (const Grant &grant : abilities.withoutEffect)
        remarks.append(sentences.uselessGrant(grant));
    for (const Grant &grant : abilities.may) {
        if (grant.type == types::authorizations && sentences.isInVain(grant, abilities))
            remarks.append(tr("A permission on tokens has no effect without one on their owner."));
    }
    remarks.removeDuplicates();
    return remarks;
}

QList<Statement> AbilityText::mayNot(const Token &token, const Abilities &abilities, Markup markup)
{
    const AbilitySentences sentences(token, {}, markup);
    QList<Statement> statements;
    for (const Limit limit : abilities.mayNot)
        statements.append({ sentences.limit(limit, abilities) });
    return statements;
}

} // namespace itm
