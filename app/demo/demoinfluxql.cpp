// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demodata.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace itm::demo {

namespace {

const TokenRecord *ofV1User(State &state, const std::string &name, const std::string &password)
{
    if (const TokenRecord *token = state.tokens.findByValue(password))
        return token;
    const TokenRecord *found = state.v1.findByValue(name);
    return found && found->password == password ? found : nullptr;
}

/// A token as header or as the password of any user, or a 1.x user with a password.
const TokenRecord *v1Caller(const Request &request, State &state)
{
    Caller caller;
    if (!request.authorization.empty()) {
        if (const auto basic = basicCredentials(request.authorization))
            return ofV1User(state, basic->first, basic->second);
        return identify(request, state, caller) ? nullptr : state.tokens.find(caller.token);
    }
    return ofV1User(state, request.query.value("u"), request.query.value("p"));
}

Answer results(const std::function<void(JsonWriter &)> &write)
{
    Answer answer = compactLine(200, [&](JsonWriter &json) {
        json.beginObject().key("results").beginArray().beginObject();
        json.key("statement_id").number(0);
        write(json);
        json.endObject().endArray().endObject();
    });
    answer.contentType = "application/json";
    return answer;
}

bool mayRead(const Call &call, const BucketRecord &bucket)
{
    return call.caller.holds(reading(types::buckets, bucket.id, bucket.organization));
}

Answer showDatabases(Call &call, Id organization)
{
    return results([&](JsonWriter &json) {
        json.key("series").beginArray().beginObject().member("name", "databases");
        json.key("columns").beginArray().text("name").endArray();
        json.key("values").beginArray();
        for (const BucketRecord *bucket : call.state.bucketsOf(organization)) {
            if (mayRead(call, *bucket))
                json.beginArray().text(bucket->name).endArray();
        }
        json.endArray().endObject().endArray();
    });
}

void writeValue(JsonWriter &json, const PointRecord &point)
{
    if (point.kind == PointRecord::Kind::Text)
        json.text(point.value);
    else
        json.literal(point.value);
}

using PointsByTime = std::map<std::pair<Nanoseconds, size_t>, std::vector<const PointRecord *>>;

/// A time, then the tags and the fields of the measurement in the order of their names.
void writePoint(JsonWriter &json, const std::set<std::string> &columns,
                const std::vector<const PointRecord *> &fields)
{
    json.beginArray().text(timeText(fields.front()->time, Zone::Utc));
    for (const std::string &column : columns) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto *one) { return one->field == column; });
        const auto &tags = fields.front()->tags;
        const auto tag = std::find_if(tags.begin(), tags.end(),
                                      [&](const auto &one) { return one.first == column; });
        if (field != fields.end())
            writeValue(json, **field);
        else if (tag != tags.end())
            json.text(tag->second);
        else
            json.null();
    }
    json.endArray();
}

Answer select(const State &state, Id bucket, const std::string &measurement, int most)
{
    PointsByTime rows;
    std::set<std::string> columns;
    for (const PointRecord &point : state.points.points()) {
        if (point.bucket != bucket || point.measurement != measurement)
            continue;
        rows[{ point.time, point.tags.size() }].push_back(&point);
        columns.insert(point.field);
        for (const auto &[name, value] : point.tags)
            columns.insert(name);
    }
    return results([&](JsonWriter &json) {
        if (rows.empty())
            return;
        json.key("series").beginArray().beginObject().member("name", measurement);
        json.key("columns").beginArray().text("time");
        for (const std::string &column : columns)
            json.text(column);
        json.endArray().key("values").beginArray();
        int left = most;
        for (const auto &[time, fields] : rows) {
            if (left-- == 0)
                break;
            writePoint(json, columns, fields);
        }
        json.endArray().endObject().endArray();
    });
}

Answer queryInfluxQl(Call &call, Id organization, const BucketRecord *bucket)
{
    static const QRegularExpression selection(
        QStringLiteral(R"re(^\s*SELECT \* FROM "?([^"\s]+)"?(?: LIMIT (\d+))?\s*;?\s*$)re"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromStdString(call.request.query.value("q"));
    if (text.trimmed().compare(QLatin1String("SHOW DATABASES"), Qt::CaseInsensitive) == 0)
        return showDatabases(call, organization);
    const auto form = selection.match(text);
    if (!form.hasMatch())
        return results([](JsonWriter &json) { json.member("error", "error parsing query"); });
    if (bucket == nullptr || !mayRead(call, *bucket))
        return results([&](JsonWriter &json) {
            json.member("error", "database not found: " + call.request.query.value("db"));
        });
    return select(call.state, bucket->id, form.captured(1).toStdString(),
                  form.captured(2).isEmpty() ? -1 : form.captured(2).toInt());
}

} // namespace

Answer v1Endpoint(const Request &request, State &state)
{
    const TokenRecord *token = v1Caller(request, state);
    if (token == nullptr)
        return refuseCompact(Code::Unauthorized, "unauthorized access");
    // Other words than elsewhere.
    const UserRecord *owner = state.user(token->owner);
    if (owner != nullptr && owner->status == "inactive")
        return refuseCompact(Code::Unauthorized, "Unauthorized");
    Call call{ request, state, { token->owner, token->id, token->isActive, token->permissions } };
    const std::string &name = request.query.value("db");
    const BucketRecord *bucket = state.bucketByName(token->organization, name);
    if (request.path == "/query")
        return queryInfluxQl(call, token->organization, bucket);
    if (bucket == nullptr)
        return refuseCompact(Code::NotFound, "bucket " + quoted(name) + " not found");
    return storeLines(call, *bucket);
}

} // namespace itm::demo
