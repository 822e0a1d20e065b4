// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"

namespace itm {

/// How a server introduces itself in the headers of an answer (fact sheet §1.1), as sent.
struct GreetingHeaders final
{
    /// X-Influxdb-Build
    QString build;
    /// X-Influxdb-Version
    QString version;
    /// Of the address that was asked: the cloud's servers have names of their own.
    QString host;
};

/// What answers. Others of the InfluxDB family are errors of their own, with the version as the
/// server's message: InfluxDb1, InfluxDb3Core, InfluxDb3Enterprise, InfluxDb3Cluster. NotInfluxDb
/// without any such header. Pure.
[[nodiscard]] Result<Greeting> greetingFrom(const GreetingHeaders &headers);

/// What a refused greeting means: InfluxDB 2 greets everybody, so who wants a credential first is
/// something else (GreetingRefused).
[[nodiscard]] Error greetingRefusal(Error error);

} // namespace itm
