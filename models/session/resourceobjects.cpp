// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/resourceobjects.h"

#include "models/access/naturalkey.h"
#include "models/api/objectlist.h"
#include "models/core/pendingcall.h"

#include <algorithm>

namespace itm {

namespace {

QList<ResourceObject> sorted(QList<ResourceObject> objects)
{
    QList<std::pair<QString, ResourceObject>> keyed;
    for (ResourceObject &object : objects)
        keyed.append({ naturalKey(object.name), std::move(object) });
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    objects.clear();
    for (auto &entry : keyed)
        objects.append(std::move(entry.second));
    return objects;
}

template <class T>
QList<ResourceObject> named(const QList<T> &things)
{
    QList<ResourceObject> objects;
    for (const T &thing : things)
        objects.append({ ResourceId(thing.id.value()), thing.name });
    return objects;
}

QList<ResourceObject> tokensOf(const ServerSession &session, OrganizationId organization)
{
    QList<ResourceObject> objects;
    for (const Token &token : session.tokens().tokens()) {
        if (token.store == TokenStore::V2 && token.organization == organization)
            objects.append({ ResourceId(token.id.value()), token.description });
    }
    return objects;
}

RequestHandle listBuckets(ServerSession &session, OrganizationId organization, QObject *context,
                          Callback<QList<ResourceObject>> callback)
{
    return session.buckets(organization, context,
                           [callback = std::move(callback)](Result<QList<Bucket>> answer) {
                               if (!answer)
                                   return callback(answer.error());
                               QList<Bucket> buckets = answer.takeValue();
                               buckets.removeIf([](const Bucket &b) { return b.isSystem; });
                               callback(sorted(named(buckets)));
                           });
}

} // namespace

bool hasObjectList(const ResourceType &type)
{
    return type == types::buckets || type == types::users || type == types::organizations
        || type == types::authorizations || objectListOf(type, OrganizationId(1)).has_value();
}

RequestHandle listObjects(ServerSession &session, const ResourceType &type,
                          OrganizationId organization, QObject *context,
                          Callback<QList<ResourceObject>> callback)
{
    if (type == types::buckets)
        return listBuckets(session, organization, context, std::move(callback));
    std::optional<QList<ResourceObject>> known;
    if (type == types::users)
        known = named(session.catalog().users());
    else if (type == types::organizations)
        known = named(session.catalog().organizations());
    else if (type == types::authorizations)
        known = tokensOf(session, organization);
    if (known) {
        const auto call = PendingCall<QList<ResourceObject>>::create(context, std::move(callback));
        call->finish(sorted(std::move(*known)));
        return call->handle();
    }
    return session.catalog().objects(
        session.api(), type, organization, context,
        [callback = std::move(callback)](Result<QList<ResourceObject>> answer) {
            callback(answer ? Result(sorted(answer.takeValue())) : answer.error());
        });
}

} // namespace itm
