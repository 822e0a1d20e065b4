// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/core/secret.h"

#include <functional>
#include <optional>

namespace itm {

struct FoundConnection final
{
    /// New ids; not saved.
    Connection connection;
    /// Empty where none was found.
    Secret token;
};

/// What the `influx` command line would use by its environment variables (fact sheet §12.1):
/// INFLUX_HOST, INFLUX_TOKEN, INFLUX_ORG. Empty where neither host nor token is set or the host is
/// no address. INFLUX_SKIP_VERIFY is not followed: certificates are always checked.
[[nodiscard]] std::optional<FoundConnection>
connectionFromEnvironment(const std::function<QByteArray(const char *)> &variable = qgetenv);

/// Why the address in INFLUX_HOST cannot be used; empty where it can, or there is none.
[[nodiscard]] std::optional<UrlIssue>
environmentIssue(const std::function<QByteArray(const char *)> &variable = qgetenv);

/// What INFLUX_TOKEN is to one server.
struct EnvironmentToken final
{
    /// Empty: there is none, or it is not for that server.
    Secret token;
    /// There is one, but INFLUX_HOST names another server or cannot be read.
    bool isForOther = false;
};

/// INFLUX_TOKEN, if INFLUX_HOST is not set or has the origin of `url`: a token of one server is not
/// shown to another.
[[nodiscard]] EnvironmentToken
tokenFromEnvironment(const QUrl &url,
                     const std::function<QByteArray(const char *)> &variable = qgetenv);

/// Where influxd listens if nobody told it otherwise.
[[nodiscard]] Connection localConnection();

} // namespace itm
