// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/granttext.h"

#include "models/words/permissiontext.h"

namespace itm {

QString GrantText::line(const GrantCheck &check, const OrganizationNames &names)
{
    const QString permission
        = check.permission ? PermissionText::phrase(*check.permission, names) : QString();
    switch (check.refusal) {
    case GrantRefusal::None:
        return tr("Your credential may grant this.");
    case GrantRefusal::NoPermissions:
        return tr("Choose at least one permission.");
    case GrantRefusal::NoOrganization:
        return tr("Choose an organization.");
    case GrantRefusal::MayNotMakeTokens:
        return tr("Your credential may not make tokens in this organization.");
    case GrantRefusal::MayNotActForOwner:
        return tr("Your credential may not make tokens for this owner.");
    case GrantRefusal::NotHeld:
        //: %1: a permission, such as "write the bucket telegraf".
        return tr("You cannot grant this, because your credential itself may not %1.")
            .arg(permission);
    case GrantRefusal::Instance:
        return tr("No token can be given the whole server: leave out the type “instance”.");
    case GrantRefusal::OtherOrganization:
        //: %1: a permission, such as "write all buckets of factory".
        return tr("A token cannot reach into another organization than its own: leave out “%1”.")
            .arg(permission);
    }
    return {};
}

} // namespace itm
