// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/v1credential.h"

#include <QStringList>

#include <optional>

namespace itm {

/// Why a v1 credential must not be sent; one sentence each in models/words.
enum class V1Issue {
    OrganizationMissing,
    UserMissing,
    UserColon,
    UserControlCharacter,
    UserTaken,
    BucketsMissing,
};

/// The first one in the order of the fields; none: it may be sent. `taken`: user names of the whole
/// server. A name with a colon could not sign in: HTTP Basic ends the name there (fact sheet §10).
/// Pure.
[[nodiscard]] std::optional<V1Issue> issueOf(const V1Draft &draft, const QStringList &taken);

/// The database and the retention policy by which clients of InfluxDB 1.x reach the bucket: the
/// default one first. Null where no mapping leads to it. Valid while `mappings` is.
[[nodiscard]] const DatabaseMapping *mappingOf(BucketId bucket,
                                               const QList<DatabaseMapping> &mappings);

} // namespace itm
