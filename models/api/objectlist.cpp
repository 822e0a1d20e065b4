// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/objectlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace itm {

namespace {

using Name = QString (*)(const QJsonObject &);

struct Place final
{
    const char *type;
    const char *path;
    /// The member that is the list; nullptr: annotations, which come by stream.
    const char *member;
    Paging paging = Paging::Whole;
    Name name
        = [](const QJsonObject &object) { return object.value(QLatin1String("name")).toString(); };
};

QString mappingName(const QJsonObject &object)
{
    return object.value(QLatin1String("database")).toString() + u'/'
        + object.value(QLatin1String("retention_policy")).toString();
}

QString annotationName(const QJsonObject &object)
{
    return object.value(QLatin1String("summary")).toString();
}

const std::array Places{
    // With an organization the server ignores the limit and sends all of them.
    Place{ "dashboards", "/api/v2/dashboards", "dashboards" },
    Place{ "sources", "/api/v2/sources", "sources" },
    Place{ "tasks", "/api/v2/tasks", "tasks", Paging::After },
    Place{ "telegrafs", "/api/v2/telegrafs", "configurations" },
    Place{ "variables", "/api/v2/variables", "variables", Paging::Offset },
    Place{ "scrapers", "/api/v2/scrapers", "configurations" },
    Place{ "labels", "/api/v2/labels", "labels" },
    Place{ "notificationRules", "/api/v2/notificationRules", "notificationRules", Paging::Offset },
    Place{ "notificationEndpoints", "/api/v2/notificationEndpoints", "notificationEndpoints",
           Paging::Offset },
    Place{ "checks", "/api/v2/checks", "checks", Paging::Offset },
    Place{ "dbrp", "/api/v2/dbrps", "content", Paging::Whole, mappingName },
    Place{ "notebooks", "/api/v2private/notebooks", "flows" },
    Place{ "annotations", "/api/v2private/annotations", nullptr, Paging::Whole, annotationName },
    Place{ "remotes", "/api/v2/remotes", "remotes" },
    Place{ "replications", "/api/v2/replications", "replications" },
};

Error malformed()
{
    return { .kind = ErrorKind::MalformedReply };
}

/// Everything listed has an id; what has none is not what was asked for.
Result<QList<ResourceObject>> objectsIn(const QJsonArray &list, Name name)
{
    QList<ResourceObject> objects;
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        const auto id = ResourceId::fromString(object.value(QLatin1String("id")).toString());
        if (!id)
            return malformed();
        objects.append({ *id, name(object) });
    }
    return objects;
}

/// Streams, each with its annotations.
Result<QList<ResourceObject>> annotationsFromJson(const QByteArray &body, Name name)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return malformed();
    QJsonArray all;
    const QJsonArray streams = document.array();
    for (const auto &stream : streams) {
        if (!stream.isObject())
            return malformed();
        const QJsonArray annotations = stream[QLatin1String("annotations")].toArray();
        std::copy(annotations.begin(), annotations.end(), std::back_inserter(all));
    }
    return objectsIn(all, name);
}

Result<QList<ResourceObject>> memberFromJson(const QByteArray &body, const Place &place)
{
    const QJsonValue list
        = QJsonDocument::fromJson(body).object().value(QLatin1String(place.member));
    // Go writes an absent list as null.
    if (!list.isArray() && !list.isNull())
        return malformed();
    return objectsIn(list.toArray(), place.name);
}

} // namespace

std::optional<ObjectList> objectListOf(const ResourceType &type, OrganizationId organization)
{
    const auto *const found
        = std::find_if(Places.begin(), Places.end(), [&type](const Place &place) {
              return type.name == QLatin1String(place.type);
          });
    if (found == Places.end())
        return std::nullopt;
    ObjectList list{ .path = QLatin1String(found->path), .paging = found->paging };
    list.filter.addQueryItem(QStringLiteral("orgID"), organization.toString());
    // Without their scripts, which can be long.
    if (found->paging == Paging::After)
        list.filter.addQueryItem(QStringLiteral("type"), QStringLiteral("basic"));
    list.decode = [place = *found](const QByteArray &body) {
        return place.member ? memberFromJson(body, place) : annotationsFromJson(body, place.name);
    };
    return list;
}

} // namespace itm
