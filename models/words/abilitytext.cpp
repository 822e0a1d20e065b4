// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/abilitytext.h"

#include "models/words/abilitysentences.h"

namespace itm {

namespace {

/// These have sentences of their own; all other types share theirs.
bool isSpecial(const ResourceType &type)
{
    return type == types::buckets || type == types::authorizations || type == types::users
        || type == types::organizations || type == types::instance
        || type.name == QLatin1String("tasks") || type.name == QLatin1String("secrets");
}

/// Types of which the same may be done are said in one sentence.
void appendOthers(const AbilitySentences &sentences, const QList<Grant> &grants,
                  QList<Statement> &statements)
{
    for (const AccessMode mode : { AccessMode::ReadWrite, AccessMode::Write, AccessMode::Read }) {
        QStringList things;
        for (const Grant &grant : grants) {
            if (!isSpecial(grant.type) && grant.mode == mode)
                things.append(sentences.thing(grant));
        }
        if (!things.isEmpty())
            statements.append(sentences.others(mode, things));
    }
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
    for (const Grant &grant : abilities.may) {
        if (grant.type == types::authorizations)
            statements.append(sentences.tokens(grant, abilities));
        else if (isSpecial(grant.type))
            statements.append(sentences.special(grant));
    }
    appendOthers(sentences, abilities.may, statements);
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
