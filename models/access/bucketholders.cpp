// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/bucketholders.h"

#include "models/access/bucketreach.h"

#include <algorithm>

namespace itm {

QList<QList<BucketHolder>> bucketHolders(const QList<Bucket> &buckets, const TokenList &tokens)
{
    QHash<PermissionList, QList<qsizetype>> sets;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        sets[tokens.at(i).permissions].append(i);
    QList<QList<BucketHolder>> all;
    all.reserve(buckets.size());
    for (const Bucket &bucket : buckets) {
        const BucketReach read(PermissionAction::Read, { bucket });
        const BucketReach write(PermissionAction::Write, { bucket });
        QList<BucketHolder> holders;
        for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
            const AccessMode mode
                = accessMode(read.isReachedBy(set.key()), write.isReachedBy(set.key()));
            if (mode == AccessMode::None)
                continue;
            for (const qsizetype token : set.value())
                holders.append({ .token = token,
                                 .mode = mode,
                                 .mayDelete = writes(mode) && !bucket.isSystem
                                     && tokens.at(token).store == TokenStore::V2 });
        }
        std::sort(holders.begin(), holders.end(),
                  [](const BucketHolder &a, const BucketHolder &b) { return a.token < b.token; });
        all.append(std::move(holders));
    }
    return all;
}

} // namespace itm
