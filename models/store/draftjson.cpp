// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/draftjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

const auto Description = QStringLiteral("description");
const auto OrganizationKey = QStringLiteral("organization");
const auto Owner = QStringLiteral("owner");
const auto Active = QStringLiteral("active");
const auto Permissions = QStringLiteral("permissions");
const auto Write = QStringLiteral("write");
const auto Type = QStringLiteral("type");
const auto Id = QStringLiteral("id");

template <class IdType>
IdType idFrom(const QJsonValue &value)
{
    return IdType::fromString(value.toString()).value_or(IdType());
}

QJsonObject toJson(const Permission &permission)
{
    return { { Write, permission.action == PermissionAction::Write },
             { Type, permission.type.name.toString() },
             { Id, permission.id.toString() },
             { OrganizationKey, permission.organization.toString() } };
}

Permission permissionFrom(const QJsonObject &object)
{
    return { .action
             = object.value(Write).toBool() ? PermissionAction::Write : PermissionAction::Read,
             .type = { object.value(Type).toString() },
             .id = idFrom<ResourceId>(object.value(Id)),
             .organization = idFrom<OrganizationId>(object.value(OrganizationKey)) };
}

} // namespace

QByteArray draftToJson(const TokenDraft &draft)
{
    QJsonArray permissions;
    for (const Permission &permission : draft.permissions)
        permissions.append(toJson(permission));
    const QJsonObject object{ { Description, draft.description },
                              { OrganizationKey, draft.organization.toString() },
                              { Owner, draft.owner.toString() },
                              { Active, draft.status == TokenStatus::Active },
                              { Permissions, permissions } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TokenDraft> draftFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    TokenDraft draft{ .description = object.value(Description).toString(),
                      .organization = idFrom<OrganizationId>(object.value(OrganizationKey)),
                      .owner = idFrom<UserId>(object.value(Owner)),
                      .status = object.value(Active).toBool() ? TokenStatus::Active
                                                              : TokenStatus::Inactive };
    const QJsonArray permissions = object.value(Permissions).toArray();
    for (const auto &permission : permissions)
        draft.permissions.append(permissionFrom(permission.toObject()));
    return draft;
}

} // namespace itm
