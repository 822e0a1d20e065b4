// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demopickers.h"

#include "app/demo/demoplaces.h"

#include "models/core/resourcetype.h"

namespace itm::demo {

namespace {

// Every server has this one source, with these ids.
constexpr Id DefaultSource = 0x020f755c3c082000;
const ResourceType Sources{ QStringLiteral("sources") };
const ResourceType Secrets{ QStringLiteral("secrets") };
const ResourceType Remotes{ QStringLiteral("remotes") };
const ResourceType Replications{ QStringLiteral("replications") };
const ResourceType Notebooks{ QStringLiteral("notebooks") };
const ResourceType Annotations{ QStringLiteral("annotations") };

constexpr Id DefaultSourceOrganization = 0x50616e67652c206c;

/// The organization a list is limited to; 0 without one.
Refusal readOrganization(const Call &call, Id &organization)
{
    const std::string &text = call.request.query.value("orgID");
    if (text.empty())
        return std::nullopt;
    const ParsedId parsed = parseId(text);
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    organization = parsed.id;
    return std::nullopt;
}

/// `"name":[]` with paging links, before or after it.
Answer pagedNothing(Call &call, std::string_view name, bool linksFirst)
{
    Paging paging;
    if (const Refusal refusal = readPaging(call.request.query, paging))
        return *refusal;
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization))
        return *refusal;
    std::map<std::string, std::string> parameters;
    if (organization != 0)
        parameters["orgID"] = idText(organization);
    const auto write = [&](JsonWriter &json) {
        const auto links = [&] {
            json.key("links");
            writePagingLinks(json, "/api/v2/" + std::string(name), paging, parameters, 0);
        };
        json.beginObject();
        if (linksFirst)
            links();
        json.key(name).beginArray().endArray();
        if (!linksFirst)
            links();
        json.endObject();
    };
    return linksFirst ? tabbed(200, write) : compactLine(200, write);
}

/// The newer resources ask for the organization and for the right to read there.
Refusal checkOrganizationList(const Call &call, const ResourceType &type, std::string_view missing)
{
    const ParsedId parsed = parseId(call.request.query.value("orgID"));
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, missing);
    return call.caller.check(reading(type, 0, parsed.id));
}

Answer nullList(Call &call, const ResourceType &type)
{
    if (auto refusal = checkOrganizationList(call, type, "invalid or missing org ID"))
        return *refusal;
    return tabbed(200, [&type](JsonWriter &json) {
        json.beginObject().key(type.name.toStdString()).null().endObject();
    });
}

} // namespace

Answer listTasks(Call &call)
{
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization))
        return refuse(Code::Invalid, "failed to decode request: invalid ID");
    std::map<std::string, std::string> parameters{ { "limit", "100" } };
    if (organization != 0)
        parameters["orgID"] = idText(organization);
    return compactLine(200, [&](JsonWriter &json) {
        json.beginObject().key("links").beginObject();
        json.member("self", "/api/v2/tasks?" + encodedQuery(parameters)).endObject();
        json.key("tasks").beginArray().endArray().endObject();
    });
}

Answer listTelegrafs(Call &call)
{
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization))
        return *refusal;
    return compactLine(200, [](JsonWriter &json) {
        json.beginObject().key("configurations").beginArray().endArray().endObject();
    });
}

Answer listDashboards(Call &call)
{
    return pagedNothing(call, "dashboards", true);
}

Answer listVariables(Call &call)
{
    return pagedNothing(call, "variables", false);
}

Answer listLabels(Call &call)
{
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization))
        return *refusal;
    return tabbed(200, [](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", "/api/v2/labels").endObject();
        json.key("labels").beginArray().endArray().endObject();
    });
}

Answer listChecks(Call &call)
{
    return pagedNothing(call, "checks", false);
}

Answer listNotificationRules(Call &call)
{
    return pagedNothing(call, "notificationRules", false);
}

Answer listNotificationEndpoints(Call &call)
{
    return pagedNothing(call, "notificationEndpoints", false);
}

Answer listScrapers(Call &call)
{
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization))
        return *refusal;
    return compactLine(200, [](JsonWriter &json) {
        json.beginObject();
        json.key("links").beginObject().member("self", "/api/v2/scrapers").endObject();
        json.key("configurations").beginArray().endArray().endObject();
    });
}

Answer listDatabaseMappings(Call &call)
{
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization))
        return *refusal;
    if (organization == 0)
        return refuse(Code::Invalid, "either 'org' or 'orgID' must be provided");
    // The 1.x names that every bucket has by itself.
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("content").beginArray();
        for (const BucketRecord *bucket : call.state.bucketsOf(organization)) {
            if (!call.caller.holds(reading(types::buckets, bucket->id, organization)))
                continue;
            const size_t slash = bucket->name.find('/');
            const bool isWhole = slash == std::string::npos;
            json.beginObject().member("id", idText(bucket->id));
            json.member("database", bucket->name.substr(0, slash));
            json.member("retention_policy", isWhole ? "autogen" : bucket->name.substr(slash + 1));
            json.key("default").boolean(isWhole).key("virtual").boolean(true);
            json.member("orgID", idText(organization));
            json.member("bucketID", idText(bucket->id)).endObject();
        }
        json.endArray().endObject();
    });
}

Answer listRemotes(Call &call)
{
    return nullList(call, Remotes);
}

Answer listReplications(Call &call)
{
    return nullList(call, Replications);
}

Answer listNotebooks(Call &call)
{
    if (auto refusal = checkOrganizationList(call, Notebooks, "invalid or missing org id"))
        return *refusal;
    return tabbed(200, [](JsonWriter &json) {
        json.beginObject().key("flows").beginArray().endArray().endObject();
    });
}

Answer listAnnotations(Call &call)
{
    if (auto refusal = checkOrganizationList(call, Annotations, "invalid or missing org id"))
        return *refusal;
    Answer answer{ 200, std::string(JsonType), "[]", {} };
    return answer;
}

Answer listSources(Call &call)
{
    const bool mayRead
        = call.caller.holds(reading(Sources, DefaultSource, DefaultSourceOrganization));
    return compactLine(200, [mayRead](JsonWriter &json) {
        const std::string id = idText(DefaultSource);
        const std::string self = "/api/v2/sources/" + id;
        json.beginObject().key("sources").beginArray();
        if (mayRead) {
            json.beginObject().member("id", id);
            json.member("orgID", idText(DefaultSourceOrganization)).key("default").boolean(true);
            json.member("name", "autogen").member("type", "self");
            for (const std::string_view name : { "url", "telegraf", "token", "defaultRP" })
                json.member(name, "");
            json.key("links").beginObject();
            for (const std::string_view part : { "buckets", "health", "query" })
                json.member(part, self + '/' + std::string(part));
            json.member("self", self).endObject().endObject();
        }
        json.endArray();
        json.key("links").beginObject().member("self", "/api/v2/sources").endObject().endObject();
    });
}

Answer listSecrets(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, "corrupt ID provided: " + std::string(parsed.fault));
    if (call.state.organization(parsed.id) == nullptr
        || !call.caller.holds(reading(types::organizations, parsed.id)))
        return refuse(Code::NotFound, "404 page not found");
    if (auto refusal = call.caller.check(reading(Secrets, 0, parsed.id)))
        return *refusal;
    const std::string organization = "/api/v2/orgs/" + idText(parsed.id);
    return tabbed(200, [&organization](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("org", organization);
        json.member("self", organization + "/secrets").endObject();
        json.key("secrets").beginArray().endArray().endObject();
    });
}

} // namespace itm::demo
