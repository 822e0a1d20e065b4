// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httpinfluxapi.h"

#include "tests/api/goldenexchange.h"
#include "tests/support/faultyproxy.h"

#include <QTest>

namespace itm::test {

using namespace std::chrono_literals;

/// The answer of a recorded exchange, to be given by a FaultyProxy.
inline Fault goldenFault(const QString &file, const QString &name)
{
    for (const GoldenExchange &exchange : goldenExchanges()) {
        if (exchange.file != file || exchange.name != name)
            continue;
        QByteArray headers;
        for (auto header = exchange.headers.begin(); header != exchange.headers.end(); ++header) {
            if (header.key() != QLatin1String("transfer-encoding"))
                headers += header.key().toLatin1() + ": " + header.value().toString().toLatin1()
                    + "\r\n";
        }
        if (exchange.status == 204)
            return { "HTTP/1.1 204 No Content\r\n" + headers + "\r\n" };
        return Fault::http(exchange.status, headers, exchange.body);
    }
    qFatal("no golden exchange %s", qPrintable(name));
}

inline Fault hashedFault(const char *name)
{
    return goldenFault(QStringLiteral("hashed"), QString::fromLatin1(name));
}

inline Fault rawFault(const char *name)
{
    return goldenFault(QStringLiteral("raw"), QString::fromLatin1(name));
}

/// The access to a server behind a faulty proxy; the context of its calls.
class ApiBench final : public QObject
{
public:
    FaultyProxy server;
    std::unique_ptr<InfluxApi> api;

    explicit ApiBench(const HttpLimits &limits = {}, quint16 serverPort = 0)
        : server(serverPort)
    {
        Connection connection;
        connection.url = server.url();
        api = makeHttpInfluxApi(connection, limits).takeValue();
    }

    /// Calls a function of the api and waits for its answer, which must come once and not at once.
    template <class T, class... Parameters, class... Arguments>
    Result<T> ask(RequestHandle (InfluxApi::*function)(Parameters...), Arguments &&...arguments)
    {
        std::optional<Result<T>> answer;
        int calls = 0;
        const Callback<T> callback = [&](Result<T> result) {
            ++calls;
            answer.emplace(std::move(result));
        };
        (api.get()->*function)(std::forward<Arguments>(arguments)..., this, callback).detach();
        if (calls != 0 || !QTest::qWaitFor([&] { return calls > 0; }, 20000))
            qFatal("answered at once or not at all");
        return std::move(*answer);
    }

    /// Method and target of the only request, or nothing.
    [[nodiscard]] QByteArray onlyRequest() const
    {
        const QList<SeenRequest> &seen = server.requests();
        return seen.size() == 1 ? seen[0].method + ' ' + seen[0].target : QByteArray();
    }
};

} // namespace itm::test
