// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httptransport.h"

#include "tests/support/faultyproxy.h"

#include <QTest>

namespace itm::test {

using namespace std::chrono_literals;

inline HttpLimits generousLimits()
{
    const RequestLimits generous{ 20s, 20s, 1 << 20 };
    return { generous, generous, generous, generous };
}

/// The one answer of one request, as it came.
struct Answer final
{
    std::optional<Result<HttpReply>> result;
    int calls = 0;

    [[nodiscard]] bool isError(ErrorKind kind) const
    {
        return result && !result->isOk() && result->error().kind == kind;
    }
    [[nodiscard]] Callback<HttpReply> callback()
    {
        return [this](Result<HttpReply> reply) {
            ++calls;
            result.emplace(std::move(reply));
        };
    }
};

inline HttpRequest request(HttpMethod method = HttpMethod::Get)
{
    HttpRequest wanted;
    wanted.method = method;
    wanted.path = QStringLiteral("/api/v2/things");
    return wanted;
}

/// A transport before a faulty server; the context of its requests.
class TransportBench final : public QObject
{
public:
    FaultyProxy server;
    std::unique_ptr<HttpTransport> transport;

    explicit TransportBench(const HttpLimits &limits = generousLimits(), const QString &prefix = {})
    {
        Connection connection;
        connection.url = server.url();
        connection.url.setPath(prefix);
        transport = HttpTransport::create(connection, limits).takeValue();
    }

    void send(Answer &answer, HttpRequest wanted)
    {
        transport->send(std::move(wanted), this, answer.callback()).detach();
    }
    /// Sends and waits for the answer.
    Answer ask(HttpRequest wanted = request())
    {
        Answer answer;
        send(answer, std::move(wanted));
        if (answer.calls != 0 || !QTest::qWaitFor([&] { return answer.calls > 0; }, 10000))
            qWarning("answered at once or not at all");
        return answer;
    }
};

} // namespace itm::test
