// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/greetingcodec.h"

namespace itm {

namespace {

bool isBuild(const GreetingHeaders &headers, QLatin1String build)
{
    return headers.build.compare(build, Qt::CaseInsensitive) == 0;
}

/// 0 where there is none: self-made servers call their version “dev” or “nightly”.
int majorOf(const QString &version)
{
    return version.section(u'.', 0, 0).toInt();
}

std::optional<ErrorKind> otherProduct(const GreetingHeaders &headers, const QString &version)
{
    if (headers.host.endsWith(QLatin1String(".influxdb.io")))
        return ErrorKind::InfluxDb3Cluster;
    if (isBuild(headers, QLatin1String("Core")))
        return ErrorKind::InfluxDb3Core;
    // InfluxDB 1 Enterprise calls itself ENT.
    if (isBuild(headers, QLatin1String("Enterprise")))
        return ErrorKind::InfluxDb3Enterprise;
    switch (majorOf(version)) {
    case 1:
        return ErrorKind::InfluxDb1;
    case 3:
        return ErrorKind::InfluxDb3Cluster;
    default:
        return std::nullopt;
    }
}

} // namespace

Result<Greeting> greetingFrom(const GreetingHeaders &headers)
{
    QString version = headers.version;
    if (version.startsWith(u'v'))
        version.remove(0, 1);
    if (const auto other = otherProduct(headers, version))
        return Error{ .kind = *other, .serverMessage = version };
    // The cloud has no versions.
    if (isBuild(headers, QLatin1String("cloud2"))
        || headers.host.endsWith(QLatin1String(".cloud2.influxdata.com")))
        return Greeting{ version, ServerProduct::Cloud };
    if (version.isEmpty())
        return Error{ .kind = ErrorKind::NotInfluxDb };
    return Greeting{ version, ServerProduct::InfluxDb2 };
}

Error greetingRefusal(Error error)
{
    if (error.kind == ErrorKind::NotAuthenticated || error.kind == ErrorKind::PermissionMissing)
        error.kind = ErrorKind::GreetingRefused;
    return error;
}

} // namespace itm
