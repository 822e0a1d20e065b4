// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/goldentokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

quint64 idOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.startsWith(QLatin1String("${")))
        return goldenId(text.mid(2, text.size() - 3));
    const auto id = ResourceId::fromString(text);
    return id ? id->value() : 0;
}

PermissionList permissionsOf(const QJsonArray &array)
{
    PermissionList permissions;
    for (const auto &entry : array) {
        const QJsonObject resource = entry[QLatin1String("resource")].toObject();
        permissions.append({ entry[QLatin1String("action")] == QLatin1String("read")
                                 ? PermissionAction::Read
                                 : PermissionAction::Write,
                             ResourceType{ resource[QLatin1String("type")].toString() },
                             ResourceId(idOf(resource[QLatin1String("id")])),
                             OrganizationId(idOf(resource[QLatin1String("orgID")])),
                             resource[QLatin1String("name")].toString() });
    }
    return permissions;
}

Token tokenOf(const QJsonObject &record)
{
    Token token;
    token.id = TokenId(idOf(record[QLatin1String("id")]));
    token.description = record[QLatin1String("description")].toString();
    token.status = record[QLatin1String("status")] == QLatin1String("active")
        ? TokenStatus::Active
        : TokenStatus::Inactive;
    token.organization = OrganizationId(idOf(record[QLatin1String("orgID")]));
    token.organizationName = record[QLatin1String("org")].toString();
    token.owner = UserId(idOf(record[QLatin1String("userID")]));
    token.ownerName = record[QLatin1String("user")].toString();
    token.permissions = permissionsOf(record[QLatin1String("permissions")].toArray());
    return token;
}

void collect(const QJsonValue &value, const QString &place, QList<GoldenToken> &found)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            collect(element, place, found);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("userID")) && object[QLatin1String("permissions")].isArray())
        found.append({ place, tokenOf(object) });
    for (const auto &member : object)
        collect(member, place, found);
}

QList<QJsonObject> exchanges()
{
    QList<QJsonObject> all;
    for (const auto *name : { "hashed.jsonl", "raw.jsonl" }) {
        QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + QLatin1String("/tests/data/golden/")
                   + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: cannot be read", name);
        while (!file.atEnd())
            all.append(QJsonDocument::fromJson(file.readLine()).object());
    }
    return all;
}

} // namespace

quint64 goldenId(const QString &symbol)
{
    return qHash(symbol, 0) | 1U;
}

QList<GoldenToken> goldenTokens()
{
    QList<GoldenToken> found;
    for (const QJsonObject &exchange : exchanges()) {
        const QString place = exchange[QLatin1String("section")].toString() + QLatin1String(": ")
            + exchange[QLatin1String("name")].toString();
        collect(exchange[QLatin1String("response")][QLatin1String("body")], place, found);
    }
    return found;
}

PermissionList goldenRequest(const QString &section, const QString &name)
{
    for (const QJsonObject &exchange : exchanges()) {
        if (exchange[QLatin1String("section")] == section
            && exchange[QLatin1String("name")] == name)
            return permissionsOf(exchange[QLatin1String("request")][QLatin1String("body")]
                                         [QLatin1String("permissions")]
                                             .toArray());
    }
    return {};
}

} // namespace itm
