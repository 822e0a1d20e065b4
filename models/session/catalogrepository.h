// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"

#include <QHash>
#include <QObject>

namespace itm {

/// Organizations, users, buckets and other things of one server, for names and pickers. Buckets and
/// things are loaded once per organization (and type) when first asked for, then kept until
/// forgetObjects(). GUI thread.
class CatalogRepository final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogRepository)

public:
    explicit CatalogRepository(QObject *parent);

    [[nodiscard]] const QList<Organization> &organizations() const { return m_organizations; }
    [[nodiscard]] const QList<User> &users() const { return m_users; }
    /// Empty where it is not known.
    [[nodiscard]] QString organizationName(OrganizationId id) const;
    [[nodiscard]] QHash<OrganizationId, QString> organizationNames() const;
    [[nodiscard]] std::optional<User> user(UserId id) const;
    /// Of those organizations whose buckets were asked for.
    [[nodiscard]] QList<Bucket> knownBuckets() const;

    /// All pages, in the order of their names; from memory the second time.
    RequestHandle buckets(InfluxApi &api, OrganizationId organization, QObject *context,
                          Callback<QList<Bucket>> callback);

    /// The same for the single things of other types; an empty list for types that have none.
    RequestHandle objects(InfluxApi &api, const ResourceType &type, OrganizationId organization,
                          QObject *context, Callback<QList<ResourceObject>> callback);

    void setOrganizations(QList<Organization> organizations);
    void setUsers(QList<User> users);
    /// Forgets buckets and things, so that the next question asks the server.
    void forgetObjects();

Q_SIGNALS:
    /// Only where they differ from before.
    void organizationsChanged();
    void usersChanged();

private:
    QList<Organization> m_organizations;
    QList<User> m_users;
    QHash<OrganizationId, QList<Bucket>> m_buckets;
    QHash<std::pair<ResourceType, OrganizationId>, QList<ResourceObject>> m_objects;
};

} // namespace itm
