// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/inventory.h"

namespace itm {

/// What one token may do with one bucket.
struct BucketHolder final
{
    /// Which of the tokens.
    qsizetype token = 0;
    AccessMode mode = AccessMode::None;
    /// Whoever writes may (fact sheet §7.4); not with a v1 credential, nor a system bucket.
    bool mayDelete = false;

    friend bool operator==(const BucketHolder &, const BucketHolder &) = default;
};

/// For each bucket, in their order, the tokens that reach it by the matching rule, in theirs.
/// Tokens with the same permissions are asked about once.
[[nodiscard]] QList<QList<BucketHolder>> bucketHolders(const QList<Bucket> &buckets,
                                                       const TokenList &tokens);

} // namespace itm
