// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/draftfield.h"

namespace itm {

DraftField fieldOf(GrantRefusal refusal)
{
    switch (refusal) {
    case GrantRefusal::NoOrganization:
    case GrantRefusal::MayNotMakeTokens:
        return DraftField::Organization;
    case GrantRefusal::MayNotActForOwner:
        return DraftField::Owner;
    case GrantRefusal::NoPermissions:
    case GrantRefusal::NotHeld:
    case GrantRefusal::Instance:
    case GrantRefusal::OtherOrganization:
        return DraftField::Permissions;
    case GrantRefusal::None:
        break;
    }
    return DraftField::None;
}

DraftField fieldOf(const Error &refusal, bool ownerIsKnown)
{
    switch (refusal.kind) {
    case ErrorKind::GrantTooBroad:
        return DraftField::Permissions;
    case ErrorKind::PermissionMissing:
        if (!refusal.missingPermission)
            return DraftField::None;
        if (refusal.missingPermission->type == types::users)
            return DraftField::Owner;
        return refusal.missingPermission->type == types::authorizations ? DraftField::Organization
                                                                        : DraftField::Permissions;
    case ErrorKind::InvalidRequest:
        // Said of an owner and of an organization that do not exist (rows 15 and 16).
        if (refusal.serverMessage == QLatin1String("unable to create token"))
            return ownerIsKnown ? DraftField::Organization : DraftField::Owner;
        return refusal.serverMessage.contains(QLatin1String("permission")) ? DraftField::Permissions
                                                                           : DraftField::None;
    default:
        return DraftField::None;
    }
}

} // namespace itm
