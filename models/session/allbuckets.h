// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

namespace itm {

struct AllBuckets final
{
    QList<Bucket> buckets;
    /// Organizations whose buckets could not be listed.
    QList<OrganizationId> notListed;
    /// What buckets were called that may be gone, as far as this computer remembers.
    QHash<BucketId, QString> lastNames;
};

/// The buckets of every organization that the session knows. One that is not connected is asked
/// nothing: all of its organizations are among those not listed. Never fails but for Cancelled.
/// GUI thread.
[[nodiscard]] RequestHandle listAllBuckets(ServerSession &session, QObject *context,
                                           Callback<AllBuckets> callback);

} // namespace itm
