// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/carryplan.h"

#include "models/access/kind.h"

namespace itm {

namespace {

using Kind = BatchRemark::Kind;

/// Obstacles first.
void judge(PlannedToken &planned, const CarryPlace &place)
{
    if (planned.draft.permissions.isEmpty())
        return planned.remarks.prepend({ .kind = Kind::NothingMatches });
    if (place.held) {
        const GrantCheck check = checkGrant(*place.held, place.caller.user, planned.draft);
        if (!check.isAllowed())
            return planned.remarks.prepend({ .kind = Kind::NotGrantable, .check = check });
    }
    const Token preview = planned.preview();
    const TokenClass tokenClass = classify(preview, place.capabilities.resourceTypes);
    for (const Breadth breadth : breadthOf(preview, tokenClass, place.capabilities.valueStorage))
        planned.remarks.append({ .kind = Kind::Broad, .breadth = breadth });
}

/// An id says nothing on another server: it may be that of another thing there.
TemplateExpansion expandByName(QList<TemplateEntry> entries, const CarryPlace &place)
{
    QList<TemplateMiss> nameless;
    entries.removeIf([&nameless](const TemplateEntry &entry) {
        if (entry.scope != TemplateScope::Id)
            return false;
        nameless.append({ entry, TemplateMiss::Reason::NoMatch });
        return true;
    });
    TemplateExpansion expansion
        = expandTemplate(entries,
                         { place.organization.id, place.caller.user,
                           place.capabilities.resourceTypes, place.objects });
    expansion.missed += nameless;
    return expansion;
}

PlannedToken planOne(const CarriedToken &carried, const CarryPlace &place)
{
    const TemplateExpansion expansion = expandByName(carried.making.entries, place);
    PlannedToken planned;
    planned.row.description = carried.token.description;
    planned.draft = { .description = carried.token.description,
                      .organization = place.organization.id,
                      .status = carried.token.status,
                      .permissions = expansion.permissions };
    planned.owner = place.caller.user;
    planned.organizationName = place.organization.name;
    planned.ownerName = place.caller.userName;
    if (!expansion.missed.isEmpty() || !carried.making.leftOut.isEmpty())
        planned.remarks.append({ .kind = Kind::LeftOut,
                                 .number = static_cast<int>(carried.making.leftOut.size()),
                                 .missed = expansion.missed });
    if (const int count = place.descriptions.value(carried.token.description);
        count > 0 && !carried.token.description.isEmpty())
        planned.remarks.append({ .kind = Kind::DescriptionInUse, .number = count });
    judge(planned, place);
    return planned;
}

} // namespace

CarriedToken CarriedToken::of(const Token &token, const ObjectLists &objects)
{
    return { token, makeTemplate(token.permissions, { token.organization, token.owner, objects }) };
}

QList<PlannedToken> planCarried(const QList<CarriedToken> &tokens, const CarryPlace &place)
{
    QList<PlannedToken> planned;
    planned.reserve(tokens.size());
    for (const CarriedToken &token : tokens)
        planned.append(planOne(token, place));
    return planned;
}

} // namespace itm
