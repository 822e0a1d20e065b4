// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/catalogcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

Error malformed()
{
    return { .kind = ErrorKind::MalformedReply };
}

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QString text(const QJsonObject &object, QLatin1String member)
{
    return object.value(member).toString();
}

/// Null where there is none.
template <class Id>
Id idIn(const QJsonObject &object, QLatin1String member)
{
    return Id::fromString(text(object, member)).value_or(Id());
}

Organization readOrganization(const QJsonObject &object)
{
    return { idIn<OrganizationId>(object, QLatin1String("id")), text(object, QLatin1String("name")),
             text(object, QLatin1String("description")),
             text(object, QLatin1String("defaultStorageType")) };
}

UserStatus readStatus(const QString &status)
{
    if (status == QLatin1String("active"))
        return UserStatus::Active;
    return status == QLatin1String("inactive") ? UserStatus::Inactive : UserStatus::Unknown;
}

User readUser(const QJsonObject &object)
{
    return { idIn<UserId>(object, QLatin1String("id")), text(object, QLatin1String("name")),
             readStatus(text(object, QLatin1String("status"))) };
}

Bucket readBucket(const QJsonObject &object)
{
    return { idIn<BucketId>(object, QLatin1String("id")),
             idIn<OrganizationId>(object, QLatin1String("orgID")),
             text(object, QLatin1String("name")),
             text(object, QLatin1String("type")) == QLatin1String("system") };
}

DatabaseMapping readMapping(const QJsonObject &object)
{
    return { text(object, QLatin1String("database")),
             text(object, QLatin1String("retention_policy")),
             idIn<OrganizationId>(object, QLatin1String("orgID")),
             idIn<BucketId>(object, QLatin1String("bucketID")),
             object.value(QLatin1String("default")).toBool(),
             object.value(QLatin1String("virtual")).toBool() };
}

/// Everything listed has an id; what has none is not what was asked for.
template <class T>
Result<T> one(const QByteArray &body, T (*read)(const QJsonObject &))
{
    const T item = read(objectIn(body));
    if (item.id.isNull())
        return malformed();
    return item;
}

template <class T>
Result<QList<T>> all(const QByteArray &body, QLatin1String member, T (*read)(const QJsonObject &))
{
    const QJsonValue array = objectIn(body).value(member);
    // Go writes an absent list as null.
    if (!array.isArray() && !array.isNull())
        return malformed();
    QList<T> items;
    const QJsonArray list = array.toArray();
    for (const auto &value : list) {
        items.append(read(value.toObject()));
        if (items.constLast().id.isNull())
            return malformed();
    }
    return items;
}

} // namespace

Result<QList<Organization>> organizationsFromJson(const QByteArray &body)
{
    return all(body, QLatin1String("orgs"), readOrganization);
}

Result<Organization> organizationFromJson(const QByteArray &body)
{
    return one(body, readOrganization);
}

Result<QList<User>> usersFromJson(const QByteArray &body)
{
    return all(body, QLatin1String("users"), readUser);
}

Result<User> userFromJson(const QByteArray &body)
{
    return one(body, readUser);
}

QByteArray toJson(UserStatus status)
{
    return status == UserStatus::Active ? QByteArrayLiteral("{\"status\":\"active\"}")
                                        : QByteArrayLiteral("{\"status\":\"inactive\"}");
}

Result<QList<Bucket>> bucketsFromJson(const QByteArray &body)
{
    return all(body, QLatin1String("buckets"), readBucket);
}

Result<QList<DatabaseMapping>> databaseMappingsFromJson(const QByteArray &body)
{
    const QJsonValue content = objectIn(body).value(QLatin1String("content"));
    // Go writes an absent list as null.
    if (!content.isArray() && !content.isNull())
        return malformed();
    QList<DatabaseMapping> mappings;
    const QJsonArray list = content.toArray();
    for (const auto &value : list) {
        mappings.append(readMapping(value.toObject()));
        if (mappings.constLast().bucket.isNull() || mappings.constLast().database.isEmpty())
            return malformed();
    }
    return mappings;
}

Result<QList<ResourceType>> resourceTypesFromJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return malformed();
    QList<ResourceType> found;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        const ResourceType type{ value.toString() };
        if (type.name.isEmpty())
            return malformed();
        if (type != types::instance)
            found.append(type);
    }
    return found;
}

Result<ValueStorage> valueStorageFromJson(const QByteArray &body)
{
    const QJsonValue config = objectIn(body).value(QLatin1String("config"));
    const QJsonValue hashed = config[QLatin1String("use-hashed-tokens")];
    if (!config.isObject() || !(hashed.isBool() || hashed.isUndefined()))
        return malformed();
    return hashed.toBool() ? ValueStorage::Hashed : ValueStorage::Raw;
}

Result<bool> setupAllowedFromJson(const QByteArray &body)
{
    const QJsonValue allowed = objectIn(body).value(QLatin1String("allowed"));
    if (!allowed.isBool())
        return malformed();
    return allowed.toBool();
}

Result<qint64> storedTokensFromMetrics(const QByteArray &text)
{
    static const QByteArray name("influxdb_tokens_total ");
    qsizetype at = text.startsWith(name) ? 0 : text.indexOf(QByteArray('\n' + name)) + 1;
    if (at == 0 && !text.startsWith(name))
        return Error{ .kind = ErrorKind::MalformedReply };
    at += name.size();
    bool isNumber = false;
    // Prometheus writes large numbers as 1.2e+06.
    const double count = text.mid(at, text.indexOf('\n', at) - at).trimmed().toDouble(&isNumber);
    if (!isNumber || count < 0 || count > 1e15)
        return Error{ .kind = ErrorKind::MalformedReply };
    return static_cast<qint64>(count);
}

} // namespace itm
