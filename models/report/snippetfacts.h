// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/clientneed.h"

#include <QUrl>

namespace itm {

/// What the templates can name, but for the value of the token.
struct SnippetFacts final
{
    /// Of the connection: no trailing slash, perhaps with a path prefix (models/core/connection.h).
    QUrl url;
    Organization organization;
    Bucket bucket;
    /// Sections about writing and reading are shown where the token may; both where it may neither,
    /// so that there is something to see.
    BucketPowers powers;
    /// Of a v1 credential.
    QString v1UserName;
    /// What clients of InfluxDB 1.x call the bucket; empty: by its name.
    QString database;
};

} // namespace itm
