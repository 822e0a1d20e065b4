// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/catalogrepository.h"

#include "models/core/pendingcall.h"

#include <algorithm>

namespace itm {

namespace {

template <class T>
RequestHandle answerWith(const T &known, QObject *context, Callback<T> callback)
{
    const auto call = PendingCall<T>::create(context, std::move(callback));
    call->finish(known);
    return call->handle();
}

} // namespace

CatalogRepository::CatalogRepository(QObject *parent)
    : QObject(parent)
{
}

QString CatalogRepository::organizationName(OrganizationId id) const
{
    const auto found = std::find_if(m_organizations.cbegin(), m_organizations.cend(),
                                    [id](const Organization &o) { return o.id == id; });
    return found == m_organizations.cend() ? QString() : found->name;
}

QHash<OrganizationId, QString> CatalogRepository::organizationNames() const
{
    QHash<OrganizationId, QString> names;
    for (const Organization &organization : m_organizations)
        names.insert(organization.id, organization.name);
    return names;
}

std::optional<User> CatalogRepository::user(UserId id) const
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(),
                                    [id](const User &u) { return u.id == id; });
    return found == m_users.cend() ? std::nullopt : std::optional(*found);
}

QList<Bucket> CatalogRepository::knownBuckets() const
{
    QList<Bucket> known;
    for (const QList<Bucket> &buckets : m_buckets)
        known.append(buckets);
    return known;
}

RequestHandle CatalogRepository::buckets(InfluxApi &api, OrganizationId organization,
                                         QObject *context, Callback<QList<Bucket>> callback)
{
    if (const auto known = m_buckets.constFind(organization); known != m_buckets.cend())
        return answerWith(*known, context, std::move(callback));
    return api.buckets(organization, context,
                       [this, self = QPointer(this), organization,
                        callback = std::move(callback)](Result<QList<Bucket>> result) {
                           if (self && result)
                               m_buckets.insert(organization, result.value());
                           callback(std::move(result));
                       });
}

RequestHandle CatalogRepository::objects(InfluxApi &api, const ResourceType &type,
                                         OrganizationId organization, QObject *context,
                                         Callback<QList<ResourceObject>> callback)
{
    const std::pair key(type, organization);
    if (const auto known = m_objects.constFind(key); known != m_objects.cend())
        return answerWith(*known, context, std::move(callback));
    return api.objects(type, organization, context,
                       [this, self = QPointer(this), key,
                        callback = std::move(callback)](Result<QList<ResourceObject>> result) {
                           if (self && result)
                               m_objects.insert(key, result.value());
                           callback(std::move(result));
                       });
}

void CatalogRepository::forgetObjects()
{
    m_buckets.clear();
    m_objects.clear();
}

void CatalogRepository::setOrganizations(QList<Organization> organizations)
{
    if (organizations == m_organizations)
        return;
    m_organizations = std::move(organizations);
    Q_EMIT organizationsChanged();
}

void CatalogRepository::setUsers(QList<User> users)
{
    if (users == m_users)
        return;
    m_users = std::move(users);
    Q_EMIT usersChanged();
}

} // namespace itm
