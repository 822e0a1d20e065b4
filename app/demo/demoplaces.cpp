// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoplaces.h"

#include <algorithm>
#include <charconv>

namespace itm::demo {

namespace {

constexpr int MaxPage = 100;

std::optional<int> toInt(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int value = 0;
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return value;
}

std::optional<bool> toBool(std::string_view text)
{
    for (const std::string_view word : { "1", "t", "T", "TRUE", "true", "True" }) {
        if (text == word)
            return true;
    }
    for (const std::string_view word : { "0", "f", "F", "FALSE", "false", "False" }) {
        if (text == word)
            return false;
    }
    return std::nullopt;
}

void writeTimes(JsonWriter &json, Nanoseconds created, Nanoseconds updated)
{
    json.member("createdAt", timeText(created, Zone::Utc));
    json.member("updatedAt", timeText(updated, Zone::Utc));
}

void writeRetention(JsonWriter &json, const BucketRecord &bucket)
{
    json.key("retentionRules").beginArray().beginObject();
    json.member("type", "expire");
    json.key("everySeconds").number(bucket.retention);
    json.key("shardGroupDurationSeconds").number(bucket.shardGroup);
    json.endObject().endArray();
}

} // namespace

void writeUser(JsonWriter &json, const UserRecord &user, std::string_view role)
{
    const std::string id = idText(user.id);
    json.beginObject();
    if (!role.empty())
        json.member("role", role);
    json.key("links").beginObject().member("self", "/api/v2/users/" + id).endObject();
    json.member("id", id).member("name", user.name).member("status", user.status);
    json.endObject();
}

void writeOrganization(JsonWriter &json, const OrganizationRecord &organization)
{
    const std::string id = idText(organization.id);
    const std::string self = "/api/v2/orgs/" + id;
    json.beginObject().key("links").beginObject();
    json.member("buckets", "/api/v2/buckets?org=" + organization.name);
    json.member("dashboards", "/api/v2/dashboards?org=" + organization.name);
    for (const std::string_view part : { "labels", "logs", "members", "owners", "secrets" })
        json.member(part, self + '/' + std::string(part));
    json.member("self", self);
    json.member("tasks", "/api/v2/tasks?org=" + organization.name).endObject();
    json.member("id", id).member("name", organization.name);
    json.member("description", organization.description);
    writeTimes(json, organization.created, organization.updated);
    json.endObject();
}

void writeBucket(JsonWriter &json, const BucketRecord &bucket)
{
    const std::string id = idText(bucket.id);
    const std::string organization = idText(bucket.organization);
    const std::string self = "/api/v2/buckets/" + id;
    json.beginObject().member("id", id).member("orgID", organization);
    json.member("type", bucket.isSystem ? "system" : "user");
    if (!bucket.description.empty())
        json.member("description", bucket.description);
    json.member("name", bucket.name);
    if (!bucket.retentionPolicy.empty())
        json.member("rp", bucket.retentionPolicy);
    writeRetention(json, bucket);
    writeTimes(json, bucket.created, bucket.updated);
    json.key("links").beginObject();
    json.member("labels", self + "/labels").member("members", self + "/members");
    json.member("org", "/api/v2/orgs/" + organization);
    json.member("owners", self + "/owners").member("self", self);
    json.member("write", "/api/v2/write?org=" + organization + "&bucket=" + id).endObject();
    json.key("labels").beginArray().endArray().endObject();
}

Refusal readPaging(const Query &query, Paging &paging)
{
    if (const std::string &text = query.value("offset"); !text.empty()) {
        const auto offset = toInt(text);
        if (!offset)
            return refuse(Code::Invalid, "offset is invalid");
        paging.offset = *offset;
    }
    if (const std::string &text = query.value("after"); !text.empty()) {
        const ParsedId parsed = parseId(text);
        if (!parsed.fault.empty())
            return refuse(Code::Invalid, "decoding after: " + std::string(parsed.fault));
        paging.after = parsed.id;
    }
    if (const std::string &text = query.value("limit"); !text.empty()) {
        const auto limit = toInt(text);
        if (!limit)
            return refuse(Code::Invalid, "limit is invalid");
        if (*limit < 1 || *limit > MaxPage)
            return refuse(Code::Invalid, "limit must be between 1 and 100");
        paging.limit = *limit;
    }
    paging.sortBy = query.value("sortBy");
    if (const std::string &text = query.value("descending"); !text.empty()) {
        const auto isDescending = toBool(text);
        if (!isDescending)
            return refuse(Code::Invalid, "descending is invalid");
        paging.isDescending = *isDescending;
    }
    return std::nullopt;
}

void writePagingLinks(JsonWriter &json, const std::string &path, const Paging &paging,
                      std::map<std::string, std::string> parameters, int count)
{
    std::erase_if(parameters, [](const auto &entry) { return entry.second.empty(); });
    parameters["descending"] = paging.isDescending ? "true" : "false";
    parameters["limit"] = std::to_string(paging.limit);
    if (paging.after != 0)
        parameters["after"] = idText(paging.after);
    if (!paging.sortBy.empty())
        parameters["sortBy"] = paging.sortBy;
    const auto link = [&](std::string_view name, int offset) {
        parameters["offset"] = std::to_string(offset);
        json.member(name, path + '?' + encodedQuery(parameters));
    };
    json.beginObject();
    if (paging.offset > 0)
        link("prev", std::max(0, paging.offset - paging.limit));
    link("self", paging.offset);
    if (count >= paging.limit)
        link("next", paging.offset + paging.limit);
    json.endObject();
}

} // namespace itm::demo
