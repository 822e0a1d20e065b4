// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/accessrow.h"

namespace itm {

namespace {

BucketAccess deedsOf(PermissionAction action, TokenStore store)
{
    if (action == PermissionAction::Read)
        return BucketDeed::Read;
    return store == TokenStore::V1 ? BucketDeed::Write : BucketDeed::Write | BucketDeed::Delete;
}

} // namespace

void AccessRow::add(const Permission &permission, TokenStore store)
{
    const bool isInstance = permission.type == types::instance;
    const bool isRead = permission.action == PermissionAction::Read;
    if (isRead && (isInstance || permission.type == types::organizations)) {
        if (isInstance || permission.isUnscoped())
            m_readsEverySystem = true;
        else if (!permission.id.isNull())
            m_readsSystem.append(OrganizationId(permission.id.value()));
    }
    if (!isInstance && permission.type != types::buckets)
        return;
    const BucketAccess deeds = deedsOf(permission.action, store);
    if (isInstance || permission.isUnscoped())
        m_everywhere |= deeds;
    else if (permission.id.isNull())
        m_organizations[permission.organization] |= deeds;
    else
        m_buckets[BucketId(permission.id.value())] |= deeds;
}

void AccessRow::add(const Token &token)
{
    for (const Permission &permission : token.permissions)
        add(permission, token.store);
}

void AccessRow::add(const AccessRow &other)
{
    m_everywhere |= other.m_everywhere;
    for (auto it = other.m_organizations.cbegin(); it != other.m_organizations.cend(); ++it)
        m_organizations[it.key()] |= it.value();
    for (auto it = other.m_buckets.cbegin(); it != other.m_buckets.cend(); ++it)
        m_buckets[it.key()] |= it.value();
    m_readsEverySystem = m_readsEverySystem || other.m_readsEverySystem;
    for (const OrganizationId organization : other.m_readsSystem) {
        if (!m_readsSystem.contains(organization))
            m_readsSystem.append(organization);
    }
}

BucketAccess AccessRow::on(const Bucket &bucket) const
{
    BucketAccess access
        = m_everywhere | m_organizations.value(bucket.organization) | m_buckets.value(bucket.id);
    if (!bucket.isSystem)
        return access;
    access &= BucketDeed::Write;
    if (m_readsEverySystem || m_readsSystem.contains(bucket.organization))
        access |= BucketDeed::Read;
    return access;
}

BucketAccess AccessRow::namedOn(BucketId bucket) const
{
    return m_buckets.value(bucket);
}

} // namespace itm
