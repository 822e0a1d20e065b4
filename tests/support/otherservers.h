// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultyproxy.h"

/// How others greet: relatives of InfluxDB 2 by their published answers to GET /ping, and servers
/// that are none. Each for a FaultyProxy without a server behind it.
namespace itm::test::OtherServer {

inline Fault greeting(const QByteArray &status, const QByteArray &build, const QByteArray &version,
                      const QByteArray &headers = {}, const QByteArray &body = {})
{
    QByteArray all
        = "X-Influxdb-Build: " + build + "\r\nX-Influxdb-Version: " + version + "\r\n" + headers;
    if (!body.isEmpty())
        all += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return { "HTTP/1.1 " + status + "\r\n" + all + "\r\n" + body };
}

/// Says that its empty answer is JSON.
inline Fault influxDb1(const QByteArray &build = "OSS", const QByteArray &version = "1.8.10")
{
    return greeting("204 No Content", build, version, "Content-Type: application/json\r\n");
}

/// With a credential, or where none is wanted.
inline Fault influxDb3(const QByteArray &build, const QByteArray &version = "3.8.0")
{
    return greeting("200 OK", build, version, "Content-Type: application/json\r\n",
                    R"({"version":")" + version + R"(","revision":"0000","process_id":"1"})");
}

/// As InfluxDB 3 answers by default: without a word about itself.
inline Fault wantsCredential()
{
    return Fault::http(401, {}, {});
}

/// Its version header is empty.
inline Fault cloud()
{
    return greeting("204 No Content", "cloud2", "");
}

inline Fault clustered()
{
    return greeting("204 No Content", "clustered", "3.0.1");
}

/// The unreleased branch of InfluxDB 2, on every path but two.
inline Fault starting()
{
    return Fault::json(503, R"({"status":"starting"})");
}

inline Fault oldInfluxDb2(const QByteArray &version = "2.1.1")
{
    return greeting("204 No Content", "OSS", version);
}

} // namespace itm::test::OtherServer
