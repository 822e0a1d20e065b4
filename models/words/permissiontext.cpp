// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/permissiontext.h"

#include "models/access/aboveorganizations.h"
#include "models/words/resourcetext.h"

namespace itm {

QString PermissionText::phrase(const Permission &permission, const OrganizationNames &names,
                               Markup markup)
{
    const bool isRead = permission.action == PermissionAction::Read;
    if (permission.type == types::instance)
        //: A permission, as it follows "may".
        return isRead ? tr("read everything on the server") : tr("change everything on the server");
    if (!permission.id.isNull()) {
        const QString name
            = permission.name.isEmpty() ? permission.id.toString() : permission.name.toString();
        const QString what
            = ResourceText::single(permission.type, NameText::inSentence(name, markup));
        //: A permission, as it follows "may". %1: one thing, such as "bucket telegraf".
        return isRead ? tr("read the %1").arg(what) : tr("write the %1").arg(what);
    }
    const QString what = ResourceText::plural(permission.type);
    if (!permission.organization.isNull()) {
        const QString where
            = NameText::inSentence(NameText::organization(permission.organization, names), markup);
        //: A permission, as it follows "may". %1: a resource type, such as "buckets"; %2: an
        //: organization.
        return isRead ? tr("read all %1 of %2").arg(what, where)
                      //: A permission, as it follows "may". %1: a resource type, such as "buckets";
                      //: %2: an organization.
                      : tr("write all %1 of %2").arg(what, where);
    }
    if (isAboveOrganizations(permission.type))
        //: A permission, as it follows "may". %1: "users" or "organizations".
        return isRead ? tr("read all %1").arg(what) : tr("write all %1").arg(what);
    //: A permission, as it follows "may". %1: a resource type, such as "buckets".
    return isRead ? tr("read the %1 of all organizations").arg(what)
                  //: A permission, as it follows "may". %1: a resource type, such as "buckets".
                  : tr("write the %1 of all organizations").arg(what);
}

} // namespace itm
