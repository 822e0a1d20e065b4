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

DraftField fieldOf(const Error &refusal)
{
    if (refusal.kind == ErrorKind::GrantTooBroad)
        return DraftField::Permissions;
    if (refusal.kind == ErrorKind::InvalidRequest)
        return refusal.serverMessage.contains(QLatin1String("permission")) ? DraftField::Permissions
                                                                           : DraftField::None;
    if (refusal.kind != ErrorKind::PermissionMissing || !refusal.missingPermission)
        return DraftField::None;
    if (refusal.missingPermission->type == types::users)
        return DraftField::Owner;
    return refusal.missingPermission->type == types::authorizations ? DraftField::Organization
                                                                    : DraftField::Permissions;
}

bool isAboutOwnerOrOrganization(const Error &refusal)
{
    return refusal.kind == ErrorKind::InvalidRequest
        && refusal.serverMessage == QLatin1String("unable to create token");
}

} // namespace itm
