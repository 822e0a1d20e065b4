// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

/// What an empty server is set up with (fact sheet §9), without the secrets.
struct ServerSetup final
{
    QString userName;
    QString organization;
    QString bucket;
    /// 0: data is kept for ever.
    qint64 retentionSeconds = 0;

    friend bool operator==(const ServerSetup &, const ServerSetup &) = default;
};

} // namespace itm
