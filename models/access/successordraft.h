// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/token.h"

#include <QHash>

namespace itm {

/// What makes a token like this one: the same description, organization, owner, status and
/// permissions, in the same order; another value.
[[nodiscard]] TokenDraft successorDraft(const Token &token);

/// A bucket that permissions name by id and that is not there any more.
struct LostBucket final
{
    BucketId id;
    OrganizationId organization;
    /// What it was called when it was last seen; empty where nobody knows.
    QString lastName;
    /// The one in the same organization that has this name now; null without one.
    BucketId namesake;

    friend bool operator==(const LostBucket &, const LostBucket &) = default;
};

/// The buckets of these permissions that are not among the existing ones, each once, in the order
/// of the permissions. The server checks no id when a token is made, and deleting a bucket leaves
/// permissions behind (fact sheet §5.2): a bucket made again under the old name has another id.
[[nodiscard]] QList<LostBucket> lostBuckets(const PermissionList &permissions,
                                            const QList<Bucket> &existing,
                                            const QHash<BucketId, QString> &lastNames);

/// The same permissions on other buckets: those that are keys of `successors` give way to their
/// values, all else stays as it is.
[[nodiscard]] PermissionList withBuckets(PermissionList permissions,
                                         const QHash<BucketId, Bucket> &successors);

} // namespace itm
