// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/sampletokens.h"

#include <QStringList>

namespace itm::sample {

namespace {

Permission entry(PermissionAction action, const QString &type, const QString &target)
{
    const bool livesAboveOrganizations
        = type == QLatin1String("orgs") || type == QLatin1String("users");
    Permission permission{ action, ResourceType{ type } };
    if (target == QLatin1String("*"))
        return permission;
    if (target.startsWith(u'@')) {
        permission.organization = OrganizationId(target.mid(1).toULongLong());
        return permission;
    }
    if (!target.isEmpty()) {
        permission.name = target.section(u'#', 0, 0);
        permission.id = ResourceId(target.section(u'#', 1, 1).toULongLong());
    }
    if (target.isEmpty() || !livesAboveOrganizations)
        permission.organization = Factory;
    return permission;
}

} // namespace

PermissionList permissions(const QString &shortForm)
{
    PermissionList list;
    for (const QString &part : shortForm.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        const QString target = words.value(2);
        if (words.value(0).contains(u'R'))
            list.append(entry(PermissionAction::Read, words.value(1), target));
        if (words.value(0).contains(u'W'))
            list.append(entry(PermissionAction::Write, words.value(1), target));
    }
    return list;
}

PermissionList everyShape()
{
    PermissionList all;
    for (const auto action : { PermissionAction::Read, PermissionAction::Write }) {
        for (const auto *type : { "buckets", "tasks", "orgs", "users", "instance", "futures" }) {
            for (const quint64 id : { 0U, 1U, 2U }) {
                for (const quint64 organization : { 0U, 1U, 2U })
                    all.append({ action, ResourceType{ QString(QLatin1String(type)) },
                                 ResourceId(id), OrganizationId(organization) });
            }
        }
    }
    return all;
}

Token token(const PermissionList &permissions)
{
    Token token;
    token.id = TokenId(0x0c8f2b1e4d3a1000);
    token.description = QStringLiteral("line 4 gateway");
    token.organization = Factory;
    token.organizationName = QStringLiteral("factory");
    token.owner = Bob;
    token.ownerName = QStringLiteral("bob");
    token.permissions = permissions;
    return token;
}

Token token(const QString &shortForm)
{
    return token(permissions(shortForm));
}

} // namespace itm::sample
