// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/accessgrid.h"

#include "models/access/matching.h"
#include "models/access/naturalkey.h"

#include <algorithm>

namespace itm {

namespace {

using State = AccessBucket::State;

/// What the server asks for before it reads or writes the bucket.
Permission required(PermissionAction action, const Bucket &bucket)
{
    if (bucket.isSystem && action == PermissionAction::Read)
        return { action, types::organizations, ResourceId(bucket.organization.value()), {} };
    return { action, types::buckets, ResourceId(bucket.id.value()), bucket.organization };
}

Idleness idlenessOf(const Token &token, UserStatus owner)
{
    if (!token.isActive())
        return Idleness::TokenInactive;
    const bool ownerWorks = token.store == TokenStore::V1 ? owner == UserStatus::Active
                                                          : owner != UserStatus::Inactive;
    return ownerWorks ? Idleness::Works : Idleness::OwnerInactive;
}

/// Buckets that tokens name and nobody listed, each once.
QList<AccessBucket> namedOnly(const AccessSource &source)
{
    QSet<BucketId> known;
    for (const Bucket &bucket : source.buckets)
        known.insert(bucket.id);
    QList<AccessBucket> named;
    QHash<BucketId, qsizetype> places;
    for (const Token &token : source.tokens) {
        for (const Permission &permission : token.permissions) {
            const BucketId id(permission.id.value());
            if (id.isNull() || permission.type != types::buckets || known.contains(id))
                continue;
            const auto place = places.constFind(id);
            if (place == places.cend()) {
                const OrganizationId organization = permission.organization.isNull()
                    ? token.organization
                    : permission.organization;
                places.insert(id, named.size());
                named.append({ { id, organization, permission.name, false },
                               permission.name.isEmpty() ? State::Gone : State::NotListed });
            } else if (named.at(*place).state == State::Gone && !permission.name.isEmpty()) {
                named[*place].bucket.name = permission.name;
                named[*place].state = State::NotListed;
            }
        }
    }
    return named;
}

} // namespace

AccessGrid::AccessGrid(const AccessSource &source)
{
    addBuckets(source);
    addTokens(source);
}

void AccessGrid::addBuckets(const AccessSource &source)
{
    QHash<OrganizationId, qsizetype> ranks;
    for (const Organization &organization : source.organizations)
        ranks.insert(organization.id, ranks.size());
    QSet<BucketId> listed;
    for (const Bucket &bucket : source.buckets) {
        if (!listed.contains(bucket.id))
            m_buckets.append({ bucket, State::Listed });
        listed.insert(bucket.id);
    }
    m_buckets += namedOnly(source);
    for (AccessBucket &bucket : m_buckets) {
        if (bucket.state == State::Gone)
            bucket.bucket.name = source.lastNames.value(bucket.bucket.id);
    }
    const auto rankOf = [&ranks](const AccessBucket &bucket) {
        return ranks.value(bucket.bucket.organization, ranks.size());
    };
    QHash<BucketId, QString> keys;
    for (const AccessBucket &bucket : std::as_const(m_buckets))
        keys.insert(bucket.bucket.id, naturalKey(bucket.bucket.name));
    std::sort(m_buckets.begin(), m_buckets.end(),
              [&](const AccessBucket &a, const AccessBucket &b) {
                  return std::tuple(rankOf(a), a.state, keys.value(a.bucket.id), a.bucket.id)
                      < std::tuple(rankOf(b), b.state, keys.value(b.bucket.id), b.bucket.id);
              });
}

void AccessGrid::addTokens(const AccessSource &source)
{
    QHash<UserId, UserStatus> status;
    for (const User &user : source.users)
        status.insert(user.id, user.status);
    m_tokens.reserve(source.tokens.size());
    for (const Token &token : source.tokens) {
        AccessToken added{ token, classify(token, source.serverTypes) };
        added.idleness = idlenessOf(token, status.value(token.owner, UserStatus::Active));
        addOwner(added, status);
        AccessRow row;
        row.add(token);
        auto &[working, idle] = m_ownerRows[added.owner];
        (added.idleness == Idleness::Works ? working : idle).add(row);
        m_rows.append(row);
        m_tokens.append(added);
    }
}

void AccessGrid::addOwner(AccessToken &token, const QHash<UserId, UserStatus> &status)
{
    const UserId id = token.token.owner;
    const auto found = m_ownerPlaces.constFind(id);
    token.owner = found == m_ownerPlaces.cend() ? m_owners.size() : *found;
    if (found == m_ownerPlaces.cend()) {
        m_ownerPlaces.insert(id, token.owner);
        const bool isActive = status.value(id, UserStatus::Active) != UserStatus::Inactive;
        m_owners.append({ id, token.token.ownerName, isActive, {} });
        m_ownerRows.emplaceBack();
    }
    m_owners[token.owner].tokens.append(m_tokens.size());
}

AccessCell AccessGrid::shown(const AccessRow &row, bool works, qsizetype bucket) const
{
    const AccessBucket &asked = m_buckets.at(bucket);
    if (asked.state == State::Gone)
        return { {}, row.namedOn(asked.bucket.id) };
    const BucketAccess access = row.on(asked.bucket);
    return works ? AccessCell{ access, {} } : AccessCell{ {}, access };
}

AccessCell AccessGrid::tokenCell(qsizetype token, qsizetype bucket) const
{
    return shown(m_rows.at(token), m_tokens.at(token).idleness == Idleness::Works, bucket);
}

AccessCell AccessGrid::ownerCell(qsizetype owner, qsizetype bucket) const
{
    const auto &[working, idle] = m_ownerRows.at(owner);
    AccessCell cell = shown(working, true, bucket);
    cell.idle |= shown(idle, false, bucket).idle & ~cell.now;
    return cell;
}

PermissionList AccessGrid::grantsOf(qsizetype token, qsizetype bucket) const
{
    const AccessBucket &asked = m_buckets.at(bucket);
    PermissionList granting;
    for (const Permission &held : m_tokens.at(token).token.permissions) {
        const bool grants = asked.state == State::Gone
            ? held.type == types::buckets && held.id.value() == asked.bucket.id.value()
            : allows(held, required(held.action, asked.bucket));
        if (grants && !granting.contains(held))
            granting.append(held);
    }
    return granting;
}

} // namespace itm
