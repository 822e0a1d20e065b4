// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

void insertIfKnown(QJsonObject &object, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject toJson(const Permission &permission)
{
    QJsonObject resource{ { QStringLiteral("type"), permission.type.name.toString() } };
    insertIfKnown(resource, QLatin1String("id"), permission.id.toString());
    insertIfKnown(resource, QLatin1String("name"), permission.name);
    insertIfKnown(resource, QLatin1String("orgID"), permission.organization.toString());
    return { { QStringLiteral("action"),
               permission.action == PermissionAction::Read ? QStringLiteral("read")
                                                           : QStringLiteral("write") },
             { QStringLiteral("resource"), resource } };
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QByteArray recordJson(const Token &token)
{
    QJsonArray permissions;
    for (const Permission &permission : token.permissions)
        permissions.append(toJson(permission));
    QJsonObject object{ { QStringLiteral("id"), token.id.toString() },
                        { QStringLiteral("description"), token.description },
                        { QStringLiteral("status"),
                          token.isActive() ? QStringLiteral("active")
                                           : QStringLiteral("inactive") },
                        { QStringLiteral("permissions"), permissions } };
    insertIfKnown(object, QLatin1String("orgID"), token.organization.toString());
    insertIfKnown(object, QLatin1String("org"), token.organizationName);
    insertIfKnown(object, QLatin1String("userID"), token.owner.toString());
    insertIfKnown(object, QLatin1String("user"), token.ownerName);
    insertIfKnown(object, QLatin1String("createdAt"), timeOf(token.createdAt));
    insertIfKnown(object, QLatin1String("updatedAt"), timeOf(token.updatedAt));
    return QJsonDocument(object).toJson();
}

} // namespace itm
