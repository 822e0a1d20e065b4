// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demodata.h"
#include "app/demo/demotables.h"
#include "app/demo/gojson.h"

#include <QDateTime>
#include <QRegularExpression>

namespace itm::demo {

namespace {

constexpr Nanoseconds Second = 1'000'000'000;

struct FluxRequest final
{
    std::string text;
    Annotations annotations;
};

const JsonValue *member(const JsonValue &object, std::string_view name)
{
    for (const JsonMember &candidate : object.members) {
        if (candidate.name == name)
            return &candidate.value;
    }
    return nullptr;
}

/// Plain Flux, or JSON with the annotations wanted.
FluxRequest fluxIn(const Request &request)
{
    FluxRequest flux{ request.body, {} };
    if (!request.contentType.starts_with("application/json"))
        return flux;
    const JsonBody body = readJson(request.body);
    const JsonValue *query = member(body.value, "query");
    flux.text = query ? query->text : std::string();
    const JsonValue *dialect = member(body.value, "dialect");
    const JsonValue *wanted = dialect ? member(*dialect, "annotations") : nullptr;
    if (wanted == nullptr)
        return flux;
    for (const JsonValue &annotation : wanted->items)
        flux.annotations.push_back(annotation.text);
    return flux;
}

std::string unescaped(const QString &literal)
{
    static const std::map<QChar, char> special{ { u'n', '\n' }, { u'r', '\r' }, { u't', '\t' } };
    QByteArray out;
    const QByteArray bytes = literal.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\\' && i + 1 < bytes.size()) {
            const auto found = special.find(QLatin1Char(bytes[++i]));
            out += found == special.end() ? bytes[i] : found->second;
        } else {
            out += bytes[i];
        }
    }
    return out.toStdString();
}

/// `-1s`, `-1h`, RFC 3339 or seconds since 1970.
Nanoseconds timeIn(const QString &text, Nanoseconds now)
{
    static const QRegularExpression relative(QStringLiteral("^(-?\\d+)(ms|s|m|h|d|w)$"));
    static const std::map<QString, Nanoseconds> units{
        { QStringLiteral("ms"), Second / 1000 }, { QStringLiteral("s"), Second },
        { QStringLiteral("m"), 60 * Second },    { QStringLiteral("h"), 3600 * Second },
        { QStringLiteral("d"), 86400 * Second }, { QStringLiteral("w"), 7 * 86400 * Second }
    };
    const auto match = relative.match(text);
    if (match.hasMatch())
        return now + match.captured(1).toLongLong() * units.at(match.captured(2));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() * (Second / 1000) : text.toLongLong() * Second;
}

Answer csv(std::string body)
{
    return { .status = 200,
             .contentType = "text/csv; charset=utf-8",
             .body = std::move(body),
             .headers = {},
             .isChunked = true };
}

Answer refuseQuery(Code code, const std::string &message)
{
    Answer answer = refuseCompact(code, message);
    answer.isChunked = true;
    return answer;
}

bool mayRead(const Call &call, const BucketRecord &bucket)
{
    return call.caller.holds(reading(types::buckets, bucket.id, bucket.organization));
}

Answer listNames(Call &call, Id organization, const Annotations &annotations)
{
    std::vector<std::string> names;
    for (const BucketRecord *bucket : call.state.bucketsOf(organization)) {
        if (mayRead(call, *bucket))
            names.push_back(bucket->name);
    }
    return csv(namesAsCsv(names, annotations));
}

Answer selectPoints(Call &call, Id organization, const QRegularExpressionMatch &form,
                    const Annotations &annotations)
{
    const std::string name = unescaped(form.captured(QStringLiteral("bucket")));
    const BucketRecord *bucket = call.state.bucketByName(organization, name);
    if (bucket == nullptr || !mayRead(call, *bucket))
        return refuseQuery(Code::NotFound,
                           "failed to initialize execute state: could not find bucket "
                               + quoted(name));
    const Nanoseconds now = call.state.now();
    const QString stop = form.captured(QStringLiteral("stop"));
    const QString most = form.captured(QStringLiteral("most"));
    const Window window{ timeIn(form.captured(QStringLiteral("start")), now),
                         stop.isEmpty() ? now : timeIn(stop, now),
                         most.isEmpty() ? -1 : most.toInt() };
    return csv(pointsAsCsv(call.state.points.points(), bucket->id, window, annotations));
}

} // namespace

Answer queryFlux(Call &call)
{
    static const QRegularExpression ofBuckets(
        QStringLiteral(R"(^\s*buckets\(\)\s*\|>\s*keep\(columns:\s*\["name"\]\)\s*$)"));
    static const QRegularExpression ofPoints(QStringLiteral(
        R"re(^\s*from\(bucket:\s*"(?<bucket>(?:[^"\\]|\\.)*)"\)\s*\|>\s*)re"
        R"re(range\(start:\s*(?<start>[^,)\s]+)(?:,\s*stop:\s*(?<stop>[^)\s]+))?\))re"
        R"re((?:\s*\|>\s*limit\(n:\s*(?<most>\d+)\))?\s*$)re"));
    const FoundOrganization organization = organizationOf(call);
    if (organization.refusal)
        return *organization.refusal;
    const FluxRequest flux = fluxIn(call.request);
    const QString text = QString::fromStdString(flux.text);
    if (ofBuckets.match(text).hasMatch())
        return listNames(call, organization.id, flux.annotations);
    const auto form = ofPoints.match(text);
    if (form.hasMatch())
        return selectPoints(call, organization.id, form, flux.annotations);
    const std::string end = std::to_string(flux.text.size() + 1);
    return refuseQuery(Code::Invalid,
                       "compilation failed: error @1:1-1:" + end + ": expected RPAREN, got EOF");
}

} // namespace itm::demo
