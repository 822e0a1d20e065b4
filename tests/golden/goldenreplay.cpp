// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/golden/goldenreplay.h"

#include "tests/golden/goldenbody.h"

#include <QFile>

#include <httplib.h>

using simdjson::dom::element;

namespace itm::test {

namespace {

std::string textOf(const element &object, std::string_view key)
{
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

/// Headers that must be absent where none is recorded.
constexpr std::array Telling{ "content-type", "content-encoding", "location", "server",
                              "www-authenticate" };

QString headerDifference(const element &recorded, const httplib::Response &actual,
                         const Symbols &symbols)
{
    const simdjson::dom::object headers = recorded.get_object();
    for (const auto &[name, value] : headers) {
        const std::string wanted(value.get_string().value());
        const std::string got = actual.get_header_value(std::string(name));
        if (!matchesRecorded(wanted, got, symbols))
            return QStringLiteral("header %1: recorded %2, got %3")
                .arg(QString::fromStdString(std::string(name)), QString::fromStdString(wanted),
                     QString::fromStdString(got));
    }
    for (const char *name : Telling) {
        element value;
        if (recorded[name].get(value) != simdjson::SUCCESS && actual.has_header(name))
            return QStringLiteral("header %1 was not recorded").arg(QLatin1String(name));
    }
    return {};
}

} // namespace

struct GoldenReplay::Private
{
    std::vector<std::string> lines;
    Symbols symbols{ { "opToken", "operator-token-chosen-at-setup-0001" },
                     { "op", "operator-token-chosen-at-setup-0001" } };
    std::unique_ptr<httplib::Client> client;
    simdjson::dom::parser parser;
    simdjson::dom::parser bodyParser;

    void addCredential(httplib::Headers &headers, const std::string &auth) const
    {
        const size_t colon = auth.find(':');
        const std::string scheme = auth.substr(0, colon);
        const std::string rest = colon == std::string::npos ? "" : auth.substr(colon + 1);
        const auto value = [&] { return withSymbols("${" + rest + '}', symbols); };
        if (scheme == "token")
            headers.emplace("Authorization", "Token " + value());
        else if (scheme == "bearer")
            headers.emplace("Authorization", "Bearer " + value());
        else if (scheme == "session")
            headers.emplace("Cookie", "influxdb-oss-session=" + value());
        else if (scheme == "raw")
            headers.emplace("Authorization", withSymbols(rest, symbols));
        else if (scheme == "basic")
            headers.emplace("Authorization",
                            "Basic "
                                + QByteArray::fromStdString(withSymbols(rest, symbols))
                                      .toBase64()
                                      .toStdString());
    }

    [[nodiscard]] httplib::Request requestFrom(const element &recorded) const
    {
        httplib::Request request;
        request.method = textOf(recorded, "method");
        request.path = withSymbols(textOf(recorded, "path"), symbols);
        addCredential(request.headers, textOf(recorded, "auth"));
        element part;
        if (recorded["headers"].get(part) == simdjson::SUCCESS) {
            const simdjson::dom::object headers = part.get_object();
            for (const auto &[name, value] : headers)
                request.headers.emplace(std::string(name), std::string(value.get_string().value()));
        }
        if (recorded["body"].get(part) == simdjson::SUCCESS)
            request.body = withSymbols(simdjson::minify(part), symbols);
        else
            request.body = textOf(recorded, "rawBody");
        if (!request.body.empty())
            request.headers.emplace("Content-Type", "application/json");
        return request;
    }

    QString bodyDifference(const element &recorded, const std::string &path,
                           const std::string &body)
    {
        const std::string style = textOf(recorded, "style");
        if (style == "empty")
            return body.empty() ? QString() : QStringLiteral("a body where there was none");
        if (style == "text")
            return matchesRecorded(textOf(recorded, "body"), body, symbols)
                ? QString()
                : QStringLiteral("text: ") + QString::fromStdString(body);
        if (!hasStyle(body, style))
            return QStringLiteral("not laid out as %1: %2")
                .arg(QString::fromStdString(style), QString::fromStdString(body.substr(0, 200)));
        element actual;
        if (bodyParser.parse(body).get(actual) != simdjson::SUCCESS)
            return QStringLiteral("not JSON: ") + QString::fromStdString(body.substr(0, 200));
        return difference(recorded["body"].value(), actual, symbols,
                          path.starts_with("/api/v2/config"));
    }

    void save(const element &exchange, const httplib::Response &response)
    {
        element saved;
        if (exchange["save"].get(saved) != simdjson::SUCCESS)
            return;
        const simdjson::dom::object symbolsToSave = saved.get_object();
        for (const auto &[symbol, place] : symbolsToSave) {
            const std::string pointer(place.get_string().value());
            if (pointer == "cookie") {
                const std::string cookie = response.get_header_value("Set-Cookie");
                const size_t from = cookie.find('=') + 1;
                symbols[std::string(symbol)] = cookie.substr(from, cookie.find(';') - from);
                continue;
            }
            element body;
            std::string_view value;
            if (bodyParser.parse(response.body).get(body) == simdjson::SUCCESS
                && body.at_pointer(pointer).get(value) == simdjson::SUCCESS)
                symbols[std::string(symbol)] = std::string(value);
        }
    }
};

GoldenReplay::GoldenReplay(const QString &file, const QString &server)
    : d(std::make_unique<Private>())
{
    QFile golden(file);
    if (golden.open(QIODevice::ReadOnly)) {
        while (!golden.atEnd())
            d->lines.push_back(golden.readLine().trimmed().toStdString());
    }
    d->client = std::make_unique<httplib::Client>(server.toStdString());
    d->client->set_keep_alive(true);
    d->client->set_tcp_nodelay(true);
}

GoldenReplay::~GoldenReplay() = default;

int GoldenReplay::count() const
{
    return static_cast<int>(d->lines.size());
}

QString GoldenReplay::title(int index) const
{
    const element exchange = d->parser.parse(d->lines[size_t(index)]).value();
    return QStringLiteral("%1 %2/%3")
        .arg(index + 1, 3, 10, QChar(u'0'))
        .arg(QString::fromStdString(textOf(exchange, "section")),
             QString::fromStdString(textOf(exchange, "name")));
}

QByteArray GoldenReplay::symbol(const QByteArray &name) const
{
    const auto known = d->symbols.find(name.toStdString());
    return known == d->symbols.end() ? name : QByteArray::fromStdString(known->second);
}

QString GoldenReplay::play(int index)
{
    const element exchange = d->parser.parse(d->lines[size_t(index)]).value();
    const httplib::Request request = d->requestFrom(exchange["request"].value());
    const httplib::Result result = d->client->send(request);
    if (!result)
        return QString::fromStdString("no answer: " + httplib::to_string(result.error()));
    d->save(exchange, *result);
    const element recorded = exchange["response"].value();
    const qint64 status = recorded["status"].get_int64().value();
    if (result->status != status)
        return QStringLiteral("status: recorded %1, got %2: %3")
            .arg(QString::number(status), QString::number(result->status),
                 QString::fromStdString(result->body));
    const QString headers = headerDifference(recorded["headers"].value(), *result, d->symbols);
    return headers.isEmpty() ? d->bodyDifference(recorded, request.path, result->body) : headers;
}

} // namespace itm::test
