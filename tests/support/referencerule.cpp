// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/referencerule.h"

namespace itm::reference {

bool matches(const Permission &held, const Permission &required)
{
    if (held.action != required.action)
        return false;
    if (held.type.name == QLatin1String("instance"))
        return true;
    if (held.type.name != required.type.name)
        return false;
    const bool hasId = held.id.value() != 0;
    const bool hasOrganization = held.organization.value() != 0;
    if (!hasOrganization && !hasId)
        return true;
    if (hasOrganization && !hasId)
        return required.organization.value() == held.organization.value();
    if (hasId)
        return required.id.value() == held.id.value();
    return false;
}

bool allowsAny(const PermissionList &held, const Permission &required)
{
    for (const Permission &permission : held) {
        if (matches(permission, required))
            return true;
    }
    return false;
}

Creation create(const PermissionList &held, UserId caller, const TokenDraft &draft)
{
    if (draft.permissions.isEmpty())
        return { CreationEnd::NoPermissions };
    if (draft.organization.isNull())
        return { CreationEnd::NoOrganization };

    Permission writeTokens;
    writeTokens.action = PermissionAction::Write;
    writeTokens.type.name = QStringLiteral("authorizations");
    writeTokens.organization = draft.organization;
    if (!allowsAny(held, writeTokens))
        return { CreationEnd::MayNotWriteTokens };

    Permission writeOwner;
    writeOwner.action = PermissionAction::Write;
    writeOwner.type.name = QStringLiteral("users");
    writeOwner.id = ResourceId((draft.owner.isNull() ? caller : draft.owner).value());
    if (!allowsAny(held, writeOwner))
        return { CreationEnd::MayNotWriteOwner };

    for (qsizetype i = 0; i < draft.permissions.size(); ++i) {
        if (!allowsAny(held, draft.permissions[i]))
            return { CreationEnd::NotCovered, i };
    }
    for (qsizetype i = 0; i < draft.permissions.size(); ++i) {
        if (draft.permissions[i].type.name == QLatin1String("instance"))
            return { CreationEnd::Instance, i };
    }
    for (qsizetype i = 0; i < draft.permissions.size(); ++i) {
        const OrganizationId named = draft.permissions[i].organization;
        if (named.value() != 0 && named != draft.organization)
            return { CreationEnd::OtherOrganization, i };
    }
    return {};
}

} // namespace itm::reference
