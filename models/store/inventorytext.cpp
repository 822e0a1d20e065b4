// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/inventorytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

const auto Version = QStringLiteral("version");
const auto Values = QStringLiteral("values");
const auto Types = QStringLiteral("types");
const auto UserKey = QStringLiteral("user");
const auto UserName = QStringLiteral("userName");
const auto IsOperator = QStringLiteral("isOperator");
const auto IsNarrow = QStringLiteral("isNarrow");
const auto TokenKeyName = QStringLiteral("token");
const auto Organizations = QStringLiteral("organizations");
const auto Users = QStringLiteral("users");
const auto Id = QStringLiteral("id");
const auto Name = QStringLiteral("name");
const auto Description = QStringLiteral("description");
const auto Status = QStringLiteral("status");

template <class IdType>
QString idToText(IdType id)
{
    return id.isNull() ? QStringLiteral("-") : id.toString();
}

template <class IdType>
IdType idFromText(QStringView text)
{
    return IdType::fromString(text).value_or(IdType());
}

/// A name on one line.
QString escaped(const QString &name)
{
    QString text = name;
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n"));
}

QString unescaped(QStringView text)
{
    QString name;
    name.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            ++i;
            name += text.at(i) == u'n' ? QChar(u'\n') : text.at(i);
        } else {
            name += text.at(i);
        }
    }
    return name;
}

QJsonArray toJson(const QList<Organization> &organizations)
{
    QJsonArray array;
    for (const Organization &organization : organizations)
        array.append(QJsonObject{ { Id, organization.id.toString() },
                                  { Name, organization.name },
                                  { Description, organization.description } });
    return array;
}

QJsonArray toJson(const QList<User> &users)
{
    QJsonArray array;
    for (const User &user : users)
        array.append(QJsonObject{ { Id, user.id.toString() },
                                  { Name, user.name },
                                  { Status, static_cast<int>(user.status) } });
    return array;
}

} // namespace

QString permissionsToText(const PermissionList &permissions)
{
    QString text;
    for (const Permission &permission : permissions) {
        text += permission.action == PermissionAction::Write ? QLatin1String("w ")
                                                             : QLatin1String("r ");
        text += permission.type.name.toString() + u' ' + idToText(permission.id) + u' '
            + idToText(permission.organization) + u' ' + escaped(permission.name) + u'\n';
    }
    return text;
}

PermissionList permissionsFromText(const QString &text)
{
    constexpr qsizetype Parts = 5;
    PermissionList permissions;
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype type = 2;
        const qsizetype id = line.indexOf(u' ', type) + 1;
        const qsizetype organization = line.indexOf(u' ', id) + 1;
        const qsizetype name = line.indexOf(u' ', organization) + 1;
        if (line.size() < Parts || id <= type || organization <= id || name <= organization)
            continue;
        permissions.append(
            { line.at(0) == u'w' ? PermissionAction::Write : PermissionAction::Read,
              { line.sliced(type, id - type - 1).toString() },
              idFromText<ResourceId>(line.sliced(id, organization - id - 1)),
              idFromText<OrganizationId>(line.sliced(organization, name - organization - 1)),
              unescaped(line.sliced(name)) });
    }
    return permissions;
}

QString headerToText(const SavedInventory &inventory)
{
    QJsonArray types;
    for (const ResourceType &type : inventory.capabilities.resourceTypes)
        types.append(type.name.toString());
    const Identity &identity = inventory.identity;
    const QJsonObject object{
        { Version, inventory.capabilities.version },
        { Values, static_cast<int>(inventory.capabilities.valueStorage) },
        { Types, types },
        { UserKey, identity.user.toString() },
        { UserName, identity.userName },
        { IsOperator, identity.isOperator },
        { IsNarrow, identity.isNarrow },
        { TokenKeyName, identity.token.toString() },
        { Organizations, toJson(inventory.organizations) },
        { Users, toJson(inventory.users) },
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SavedInventory headerFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SavedInventory inventory;
    inventory.capabilities = { object.value(Version).toString(),
                               static_cast<ValueStorage>(object.value(Values).toInt()),
                               {} };
    const QJsonArray types = object.value(Types).toArray();
    for (const auto &type : types)
        inventory.capabilities.resourceTypes.append({ type.toString() });
    inventory.identity
        = { idFromText<UserId>(object.value(UserKey).toString()), object.value(UserName).toString(),
            object.value(IsOperator).toBool(), object.value(IsNarrow).toBool(),
            idFromText<TokenId>(object.value(TokenKeyName).toString()) };
    const QJsonArray organizations = object.value(Organizations).toArray();
    for (const auto &organization : organizations)
        inventory.organizations.append(
            { idFromText<OrganizationId>(organization.toObject().value(Id).toString()),
              organization.toObject().value(Name).toString(),
              organization.toObject().value(Description).toString() });
    const QJsonArray users = object.value(Users).toArray();
    for (const auto &user : users)
        inventory.users.append({ idFromText<UserId>(user.toObject().value(Id).toString()),
                                 user.toObject().value(Name).toString(),
                                 static_cast<UserStatus>(user.toObject().value(Status).toInt()) });
    return inventory;
}

} // namespace itm
