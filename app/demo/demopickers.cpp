// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demopickers.h"

#include "app/demo/demobuckets.h"
#include "app/demo/demoplaces.h"

#include "models/core/resourcetype.h"

namespace itm::demo {

namespace {

// Every server has this one source, with these ids.
constexpr Id DefaultSource = 0x020f755c3c082000;
const ResourceType Sources{ QStringLiteral("sources") };
const ResourceType Secrets{ QStringLiteral("secrets") };
const ResourceType Notebooks{ QStringLiteral("notebooks") };
const ResourceType Annotations{ QStringLiteral("annotations") };

constexpr Id DefaultSourceOrganization = 0x50616e67652c206c;

/// The words before what is wrong with an id; the older lists answer on one line.
constexpr std::string_view NamedFault = "orgID is invalid: ";

/// The organization a list is limited to; 0 without one.
Refusal readOrganization(const Call &call, Id &organization, std::string_view before = {})
{
    const std::string &text = call.request.query.value("orgID");
    if (text.empty())
        return std::nullopt;
    const ParsedId parsed = parseId(text);
    if (!parsed.fault.empty())
        return refuseCompact(Code::Invalid, std::string(before) + std::string(parsed.fault));
    organization = parsed.id;
    return std::nullopt;
}

/// `"name":[]` with the links of paging behind it.
Answer pagedNothing(Call &call, std::string_view name, std::string_view before = NamedFault)
{
    Paging paging;
    if (const Refusal refusal = readPaging(call.request.query, paging))
        return *refusal;
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization, before))
        return *refusal;
    std::map<std::string, std::string> parameters;
    if (organization != 0)
        parameters["orgID"] = idText(organization);
    return compactLine(200, [&](JsonWriter &json) {
        json.beginObject().key(name).beginArray().endArray().key("links");
        writePagingLinks(json, "/api/v2/" + std::string(name), paging, parameters, 0);
        json.endObject();
    });
}

/// The newer resources ask for the organization and for the right to read there.
Refusal checkOrganizationList(const Call &call, const ResourceType &type, std::string_view missing)
{
    const ParsedId parsed = parseId(call.request.query.value("orgID"));
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, missing);
    return call.caller.check(reading(type, 0, parsed.id));
}

/// Remotes and replications ask for the organization only.
Answer nullList(Call &call, std::string_view name)
{
    if (!parseId(call.request.query.value("orgID")).fault.empty())
        return refuse(Code::Invalid, "invalid or missing org ID");
    return tabbed(200,
                  [name](JsonWriter &json) { json.beginObject().key(name).null().endObject(); });
}

} // namespace

Answer listTasks(Call &call)
{
    Id organization = 0;
    if (const Refusal refusal = readOrganization(call, organization, "failed to decode request: "))
        return *refusal;
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
    if (const Refusal refusal = readOrganization(call, organization, NamedFault))
        return *refusal;
    return compactLine(200, [](JsonWriter &json) {
        json.beginObject().key("configurations").beginArray().endArray().endObject();
    });
}

Answer listDashboards(Call &call)
{
    Paging paging;
    if (const Refusal refusal = readPaging(call.request.query, paging))
        return *refusal;
    std::map<std::string, std::string> parameters;
    if (const std::string &text = call.request.query.value("orgID"); !text.empty()) {
        const ParsedId parsed = parseId(text);
        if (!parsed.fault.empty())
            return refuse(Code::Invalid, parsed.fault);
        parameters["orgID"] = idText(parsed.id);
    }
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("links");
        writePagingLinks(json, "/api/v2/dashboards", paging, parameters, 0);
        json.key("dashboards").beginArray().endArray().endObject();
    });
}

Answer listVariables(Call &call)
{
    return pagedNothing(call, "variables", {});
}

Answer listLabels(Call & /*call*/)
{
    return tabbed(200, [](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", "/api/v2/labels").endObject();
        json.key("labels").beginArray().endArray().endObject();
    });
}

Answer listChecks(Call &call)
{
    return pagedNothing(call, "checks");
}

Answer listNotificationRules(Call &call)
{
    return pagedNothing(call, "notificationRules");
}

Answer listNotificationEndpoints(Call &call)
{
    return pagedNothing(call, "notificationEndpoints");
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
    const std::string &text = call.request.query.value("orgID");
    if (text.empty())
        return refuse(Code::Invalid, "either 'org' or 'orgID' must be provided");
    const ParsedId parsed = parseId(text);
    if (!parsed.fault.empty())
        return refuse(Code::Invalid,
                      "invalid org ID " + quoted(text) + ": " + std::string(parsed.fault));
    const Id organization = parsed.id;
    // The 1.x names that every bucket has by itself.
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("content").beginArray();
        for (const BucketRecord *bucket : call.state.bucketsOf(organization)) {
            // System buckets are asked for twice: as themselves and as what 1.x clients see.
            if (!call.caller.holds(readingBucket(*bucket))
                || !call.caller.holds(reading(types::buckets, bucket->id, organization)))
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
    return nullList(call, "remotes");
}

Answer listReplications(Call &call)
{
    return nullList(call, "replications");
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
