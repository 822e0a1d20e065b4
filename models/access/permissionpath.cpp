// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionpath.h"

#include <QStringList>

namespace itm {

namespace {

bool isTypeName(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

template <class Id>
bool readId(QStringView text, Id &id)
{
    const auto read = Id::fromString(text);
    id = read.value_or(Id());
    return read.has_value();
}

bool readPath(const QList<QStringView> &parts, Permission &permission)
{
    // `orgs/<id>` is an organization; `orgs/<id>/<type>` is something in it.
    const bool isInOrganization = parts.size() > 2;
    if (isInOrganization
        && (parts[0] != types::organizations.name || !readId(parts[1], permission.organization)))
        return false;
    const qsizetype first = isInOrganization ? 2 : 0;
    if (parts.size() - first > 2 || !isTypeName(parts[first]))
        return false;
    permission.type.name = parts[first].toString();
    return parts.size() == first + 1 || readId(parts[first + 1], permission.id);
}

} // namespace

std::optional<Permission> permissionFromPath(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView action = text.first(std::max(colon, qsizetype(0)));
    Permission permission;
    if (action == u"write")
        permission.action = PermissionAction::Write;
    else if (action != u"read")
        return std::nullopt;
    if (!readPath(text.sliced(colon + 1).split(u'/'), permission))
        return std::nullopt;
    return permission;
}

std::optional<Permission> permissionInMessage(const QString &message)
{
    for (QStringView word : QStringView(message).split(u' ')) {
        if (auto permission = permissionFromPath(word))
            return permission;
    }
    return std::nullopt;
}

} // namespace itm
