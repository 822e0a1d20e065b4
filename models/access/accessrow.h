// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/token.h"

#include <QFlags>
#include <QHash>

namespace itm {

enum class BucketDeed : quint8 {
    Read = 1,
    Write = 2,
    /// Removing the bucket with its data, and changing its name and retention.
    Delete = 4,
};
Q_DECLARE_FLAGS(BucketAccess, BucketDeed)
Q_DECLARE_OPERATORS_FOR_FLAGS(BucketAccess)

/// What permission lists allow on buckets, in as many pieces as they have entries: for all buckets,
/// for those of an organization, for single ones. System buckets are read through `orgs` and cannot
/// be deleted (fact sheet §7.4, §8.4).
class AccessRow final
{
public:
    /// A v1 credential works at `/write` and `/query` only, so it deletes no bucket (§10).
    void add(const Permission &permission, TokenStore store);
    void add(const Token &token);
    /// All that the other one allows too.
    void add(const AccessRow &other);

    [[nodiscard]] BucketAccess on(const Bucket &bucket) const;
    /// What single entries say about this bucket alone, and nothing wider.
    [[nodiscard]] BucketAccess namedOn(BucketId bucket) const;

private:
    BucketAccess m_everywhere;
    QHash<OrganizationId, BucketAccess> m_organizations;
    QHash<BucketId, BucketAccess> m_buckets;
    bool m_readsEverySystem = false;
    QList<OrganizationId> m_readsSystem;
};

} // namespace itm
