// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/permissionrowtext.h"

#include "models/words/resourcetext.h"

namespace itm {

QString PermissionRowText::all(const ResourceType &type)
{
    //: Entry above single things, to choose all of them. %1: a resource type, such as "buckets".
    return tr("All %1, also future ones").arg(ResourceText::plural(type));
}

QString PermissionRowText::everywhere(const ResourceType &type)
{
    //: %1: a resource type, such as "buckets".
    return tr("All %1 of every organization").arg(ResourceText::plural(type));
}

QString PermissionRowText::allOf(const ResourceType &type, OrganizationId organization,
                                 const OrganizationNames &names)
{
    //: %1: a resource type, such as "buckets"; %2: an organization.
    return tr("All %1 of %2")
        .arg(ResourceText::plural(type), NameText::organization(organization, names));
}

QString PermissionRowText::single(ResourceId id, const QString &name)
{
    return name.isEmpty() ? id.toString() : NameText::shown(name);
}

QString PermissionRowText::ownOrganization(const QString &name)
{
    //: %1: the organization that the token belongs to.
    return tr("%1 (the token’s own)").arg(NameText::shown(name));
}

QString PermissionRowText::check(PermissionAction action, const QString &row)
{
    return action == PermissionAction::Read
        ? tr("read %1", "accessible name of a check; %1 is a row of the tree").arg(row)
        : tr("write %1", "accessible name of a check; %1 is a row of the tree").arg(row);
}

QString PermissionRowText::loading(const ResourceType &type)
{
    //: %1: a resource type, such as "Buckets".
    return tr("%1 (loading…)").arg(ResourceText::title(type));
}

QString PermissionRowText::failed(const ResourceType &type)
{
    //: %1: a resource type, such as "Buckets".
    return tr("%1 (could not be listed)").arg(ResourceText::title(type));
}

QString PermissionRowText::typeIsNotOffered()
{
    return tr("This server does not offer this type: it will refuse the token.");
}

QString PermissionRowText::isNotListed()
{
    return tr("The server lists nothing with this ID here: it may have been deleted, or your "
              "credential does not see it.");
}

QString PermissionRowText::isElsewhere()
{
    return tr("Not limited to the token’s own organization.");
}

QString PermissionRowText::isIneffective()
{
    return tr("The server accepts this entry, but it allows nothing.");
}

QString PermissionRowText::onlySingle(const ResourceType &type)
{
    //: %1: "organizations" or "users".
    return tr("Open this row: of %1 a token names single ones.").arg(ResourceText::plural(type));
}

} // namespace itm
