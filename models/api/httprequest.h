// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/secret.h"

#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace itm {

enum class HttpMethod : quint8 { Get, Post, Patch, Delete };

/// Decides the limits of a request (HttpLimits).
enum class RequestKind : quint8 { Probe, Call, List, Write };

/// What makes a 2xx a success: JSON, plain text, CSV, no content at all, or anything.
enum class ExpectedBody : quint8 { Json, Text, Csv, None, Any };

/// Takes the body of a success piece by piece, instead of HttpReply::body. GUI thread.
class BodySink
{
public:
    BodySink() = default;
    virtual ~BodySink() = default;
    Q_DISABLE_COPY_MOVE(BodySink)

    virtual void feed(QByteArray bytes) = 0;
    /// While true nothing more is read, so that the server has to wait; call `drained` after.
    [[nodiscard]] virtual bool isFull() const = 0;
    /// Set by the transport; empty once the request has ended.
    std::function<void()> drained;
};

/// Sent as HTTP Basic in place of the connection's credential (fact sheet §2.3).
struct BasicLogin final
{
    QString userName;
    Secret password;
};

/// A secret on its way into a JSON object; the name needs no escaping.
struct SecretMember final
{
    QByteArray name;
    Secret value;
};

struct HttpRequest final
{
    HttpMethod method = HttpMethod::Get;
    /// Below the connection's URL, with a leading slash.
    QString path;
    QUrlQuery query;
    /// Only for writing methods.
    QByteArray body;
    /// Added to the body, a JSON object, as text members at its end.
    std::vector<SecretMember> secretMembers;
    QByteArray contentType = QByteArrayLiteral("application/json");
    RequestKind kind = RequestKind::Call;
    ExpectedBody expected = ExpectedBody::Json;
    std::optional<BasicLogin> login;
    /// Ends the session: a POST that a read-only connection may send.
    bool isSignOut = false;
    /// Sent without any credential.
    bool isAnonymous = false;
    /// Shared: the request and the reader of the list both need it to the end.
    std::shared_ptr<BodySink> sink;
};

struct HttpReply final
{
    int status = 0;
    /// What an Error about this answer has to carry.
    quint64 requestId = 0;
    QString subject;
    QByteArray body;
    /// X-Influxdb-Version, as sent; empty where the header did not come.
    QString serverVersion;
    /// The session cookie of this answer, if it set one.
    Secret sessionKey;
    /// X-Influxdb-Build, as sent.
    QString serverBuild = {};
};

/// An error found in the body of a success.
[[nodiscard]] inline Error errorAbout(const HttpReply &reply, Error error)
{
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.subject = reply.subject;
    return error;
}

struct RequestLimits final
{
    /// From the start to the last byte.
    std::chrono::milliseconds total;
    /// Without a byte in either direction.
    std::chrono::milliseconds silence;
    /// Of a success, after decompression.
    qint64 maxBytes;
};

/// A list has its time before the first byte: the server scans all tokens, 158 µs each.
struct HttpLimits final
{
    RequestLimits probe{ std::chrono::seconds(10), std::chrono::seconds(10), 1 << 20 };
    RequestLimits call{ std::chrono::seconds(30), std::chrono::seconds(20), 16 << 20 };
    RequestLimits list{ std::chrono::minutes(15), std::chrono::minutes(2), 1 << 30 };
    RequestLimits write{ std::chrono::seconds(60), std::chrono::seconds(60), 16 << 20 };

    [[nodiscard]] const RequestLimits &of(RequestKind kind) const
    {
        switch (kind) {
        case RequestKind::Probe:
            return probe;
        case RequestKind::List:
            return list;
        case RequestKind::Write:
            return write;
        case RequestKind::Call:
            break;
        }
        return call;
    }
};

} // namespace itm
