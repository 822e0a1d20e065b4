// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demolists.h"

#include "app/demo/demobuckets.h"
#include "app/demo/demoplaces.h"

#include "models/access/matching.h"

#include <algorithm>
#include <set>

namespace itm::demo {

namespace {

/// The page is cut first and filtered by permission after (§8.0).
template <class Record>
std::vector<const Record *> page(const std::vector<const Record *> &all, const Paging &paging)
{
    std::vector<const Record *> ordered = all;
    if (paging.isDescending)
        std::reverse(ordered.begin(), ordered.end());
    if (paging.after != 0) {
        const auto after = std::find_if(ordered.begin(), ordered.end(), [&](const Record *record) {
            return record->id == paging.after;
        });
        ordered.erase(ordered.begin(), after == ordered.end() ? after : after + 1);
    }
    const auto first = std::min(ordered.size(), static_cast<size_t>(paging.offset));
    const auto last = std::min(ordered.size(), first + static_cast<size_t>(paging.limit));
    return { ordered.begin() + static_cast<std::ptrdiff_t>(first),
             ordered.begin() + static_cast<std::ptrdiff_t>(last) };
}

template <class Record>
std::vector<const Record *> everything(const std::map<Id, Record> &records)
{
    std::vector<const Record *> all;
    all.reserve(records.size());
    for (const auto &[id, record] : records)
        all.push_back(&record);
    return all;
}

using Organizations = std::vector<const OrganizationRecord *>;

Organizations organizationsOf(State &state, Id user)
{
    Organizations found;
    for (const auto &[key, membership] : state.memberships) {
        if (membership.user != user || membership.type != types::organizations)
            continue;
        if (const OrganizationRecord *organization = state.organization(membership.resource))
            found.push_back(organization);
    }
    return found;
}

Answer unknownOrganization(const std::string &name)
{
    return refuse(Code::NotFound, "organization name " + quoted(name) + " not found");
}

/// By name, by id or by user; ids that cannot be read do not count. Callers without the unscoped
/// right are shown the organizations of their user (§8.1).
Refusal findOrganizations(Call &call, const Paging &paging, Organizations &found)
{
    const Query &query = call.request.query;
    const ParsedId id = parseId(query.value("orgID"));
    const ParsedId user = parseId(query.value("userID"));
    const std::string &name = query.value("org");
    if (id.fault.empty()) {
        found = { call.state.organization(id.id) };
        return found.front() ? Refusal() : refuse(Code::NotFound, "organization not found");
    }
    if (!name.empty()) {
        found = { call.state.organizationByName(name) };
        return found.front() ? Refusal() : unknownOrganization(name);
    }
    const Paging plain{ .limit = paging.limit, .offset = paging.offset };
    if (user.fault.empty())
        found = page(organizationsOf(call.state, user.id), plain);
    else if (!call.caller.holds(reading(types::organizations)))
        found = page(organizationsOf(call.state, call.caller.user), plain);
    else
        found = page(everything(call.state.organizations), plain);
    return std::nullopt;
}

/// What the query limits a list of buckets to.
struct BucketFilter final
{
    Id organization = 0;
    Id id = 0;
    std::string organizationName;
    std::string name;

    [[nodiscard]] std::map<std::string, std::string> parameters() const
    {
        std::map<std::string, std::string> result{ { "org", organizationName },
                                                   { "bucket", name } };
        if (organization != 0)
            result["orgID"] = idText(organization);
        if (id != 0)
            result["id"] = idText(id);
        return result;
    }
};

Refusal readId(const Query &query, std::string_view name, Id &id)
{
    const std::string &text = query.value(name);
    if (text.empty())
        return std::nullopt;
    const ParsedId parsed = parseId(text);
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    id = parsed.id;
    return std::nullopt;
}

Refusal readFilter(const Query &query, BucketFilter &filter)
{
    if (auto refusal = readId(query, "orgID", filter.organization))
        return refusal;
    filter.organizationName = query.value("org");
    filter.name = query.value("name");
    return readId(query, "id", filter.id);
}

using Buckets = std::vector<const BucketRecord *>;

/// Fills `found` with one page before permissions filter it.
Refusal findBuckets(State &state, const BucketFilter &filter, const Paging &paging, Buckets &found)
{
    if (filter.id != 0) {
        found = { state.bucket(filter.id) };
        return found.front() ? Refusal() : refuse(Code::NotFound, "bucket not found");
    }
    Id organization = filter.organization;
    if (organization == 0 && !filter.organizationName.empty()) {
        const OrganizationRecord *record = state.organizationByName(filter.organizationName);
        if (record == nullptr)
            return unknownOrganization(filter.organizationName);
        organization = record->id;
    }
    if (organization != 0 && !filter.name.empty()) {
        found = { state.bucketByName(organization, filter.name) };
        return found.front()
            ? Refusal()
            : refuse(Code::NotFound, "bucket " + quoted(filter.name) + " not found");
    }
    found = organization == 0 ? everything(state.buckets) : state.bucketsOf(organization);
    if (!filter.name.empty())
        std::erase_if(found,
                      [&](const BucketRecord *bucket) { return bucket->name != filter.name; });
    found = page(found, paging);
    return std::nullopt;
}

} // namespace

Answer whoAmI(Call &call)
{
    if (const Refusal refusal = call.caller.check(reading(types::users, call.caller.user)))
        return *refusal;
    const UserRecord &user = *call.state.user(call.caller.user);
    return tabbed(200, [&](JsonWriter &json) { writeUser(json, user); });
}

Answer listOrganizations(Call &call)
{
    Paging paging;
    if (const Refusal refusal = readPaging(call.request.query, paging))
        return *refusal;
    Organizations found;
    if (const Refusal refusal = findOrganizations(call, paging, found))
        return *refusal;
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", "/api/v2/orgs").endObject();
        json.key("orgs").beginArray();
        for (const OrganizationRecord *organization : found) {
            if (call.caller.holds(reading(types::organizations, organization->id)))
                writeOrganization(json, *organization);
        }
        json.endArray().endObject();
    });
}

Answer getOrganization(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    if (const Refusal refusal = call.caller.check(reading(types::organizations, parsed.id)))
        return *refusal;
    const OrganizationRecord *organization = call.state.organization(parsed.id);
    if (organization == nullptr)
        return refuse(Code::NotFound, "organization not found");
    return tabbed(200, [&](JsonWriter &json) { writeOrganization(json, *organization); });
}

Answer listUsers(Call &call)
{
    Paging paging;
    if (const Refusal refusal = readPaging(call.request.query, paging))
        return *refusal;
    Id id = 0;
    if (const Refusal refusal = readId(call.request.query, "id", id))
        return *refusal;
    const std::string &name = call.request.query.value("name");
    std::vector<const UserRecord *> found;
    if (id != 0 || !name.empty()) {
        found = { id != 0 ? call.state.user(id) : call.state.userByName(name) };
        if (found.front() == nullptr)
            return refuse(Code::NotFound, "user not found");
    } else {
        found = page(everything(call.state.users), paging);
    }
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", "/api/v2/users").endObject();
        json.key("users").beginArray();
        for (const UserRecord *user : found) {
            if (call.caller.holds(reading(types::users, user->id)))
                writeUser(json, *user);
        }
        json.endArray().endObject();
    });
}

Answer listBuckets(Call &call)
{
    Paging paging;
    if (const Refusal refusal = readPaging(call.request.query, paging))
        return *refusal;
    BucketFilter filter;
    if (const Refusal refusal = readFilter(call.request.query, filter))
        return *refusal;
    Buckets shown;
    if (const Refusal refusal = findBuckets(call.state, filter, paging, shown))
        return *refusal;
    std::erase_if(shown, [&](const BucketRecord *bucket) {
        return !call.caller.holds(readingBucket(*bucket));
    });
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject();
        json.key("links");
        writePagingLinks(json, "/api/v2/buckets", paging, filter.parameters(),
                         static_cast<int>(shown.size()));
        json.key("buckets").beginArray();
        for (const BucketRecord *bucket : shown)
            writeBucket(json, *bucket);
        json.endArray().endObject();
    });
}

} // namespace itm::demo
