// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recipe.h"
#include "models/core/inventory.h"
#include "models/core/token.h"

namespace itm {

/// One thing that a client must be allowed to do. Types other than buckets mean all of that type in
/// the token's organization, `orgs` the organization itself.
struct ClientNeed final
{
    PermissionAction action = PermissionAction::Read;
    ResourceType type;
    /// The client works without it.
    bool isExtra = false;
    LocalText why;
};

using ClientNeeds = QList<ClientNeed>;

/// What a token may do with the data of one bucket, by the matching rule (fact sheet §7.4).
struct BucketPowers final
{
    bool reads = false;
    bool writes = false;

    friend bool operator==(const BucketPowers &, const BucketPowers &) = default;
};

[[nodiscard]] BucketPowers powersOn(const Bucket &bucket, const PermissionList &held);

/// `bucket`: for the needs about buckets; without an id it is any of its organization. An inactive
/// token may nothing, but that is another sentence: the permissions alone decide here.
[[nodiscard]] bool isMet(const ClientNeed &need, const Bucket &bucket, const Token &token);

/// The buckets that a client of this token can be about.
struct BucketChoices final
{
    /// Those that exist and that a permission names, sorted as people count.
    QList<Bucket> named;
    /// A permission covers all buckets of the token's organization, so that they have to be asked
    /// for.
    bool isForAll = false;
};

[[nodiscard]] BucketChoices bucketChoices(const Token &token);

} // namespace itm
