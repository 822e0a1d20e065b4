// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// What is sent to make a v1 credential (fact sheet §10). The password is set by a call of its own.
struct V1Draft final
{
    QString userName;
    TokenDraft draft;
};

/// Which bucket a client of InfluxDB 1.x means by a database and a retention policy (§8.5).
struct DatabaseMapping final
{
    QString database;
    QString retentionPolicy;
    OrganizationId organization;
    BucketId bucket;
    bool isDefault = false;
    /// Made up by the server, from the bucket's name.
    bool isVirtual = false;

    friend bool operator==(const DatabaseMapping &, const DatabaseMapping &) = default;
};

} // namespace itm
