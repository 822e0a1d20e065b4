// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demolists.h"

#include "app/demo/demoplaces.h"

#include "models/access/matching.h"

#include <algorithm>
#include <set>

namespace itm::demo {

namespace {

Permission readingBucket(const BucketRecord &bucket)
{
    // System buckets are read through the organization (fact sheet §7.4).
    return bucket.isSystem ? reading(types::organizations, bucket.organization)
                           : reading(types::buckets, bucket.id, bucket.organization);
}

/// The page is cut first and filtered by permission after (§8.0).
template <class Record>
std::vector<const Record *> page(const std::vector<const Record *> &all, const Paging &paging)
{
    std::vector<const Record *> ordered = all;
    if (paging.isDescending)
        std::reverse(ordered.begin(), ordered.end());
    const auto first = std::min(ordered.size(), static_cast<size_t>(paging.offset));
    const auto last = std::min(ordered.size(), first + static_cast<size_t>(paging.limit));
    return { ordered.begin() + static_cast<std::ptrdiff_t>(first),
             ordered.begin() + static_cast<std::ptrdiff_t>(last) };
}

template <class Record>
std::vector<const Record *> everything(const std::map<Id, Record> &records)
{
    std::vector<const Record *> all;
    for (const auto &[id, record] : records)
        all.push_back(&record);
    return all;
}

/// Callers without the unscoped right are shown the organizations of their user (§8.1).
std::vector<const OrganizationRecord *> organizationsFor(Call &call)
{
    if (allows(call.caller.permissions, reading(types::organizations)))
        return everything(call.state.organizations);
    std::set<Id> own;
    for (const auto &[key, membership] : call.state.memberships) {
        if (membership.user == call.caller.user && membership.type == types::organizations)
            own.insert(membership.resource);
    }
    std::vector<const OrganizationRecord *> found;
    for (const Id id : own) {
        if (const OrganizationRecord *organization = call.state.organization(id))
            found.push_back(organization);
    }
    return found;
}

Refusal bucketOrganization(Call &call, Id &organization)
{
    const std::string &id = call.request.query.value("orgID");
    if (!id.empty()) {
        const ParsedId parsed = parseId(id);
        if (!parsed.fault.empty())
            return refuse(Code::Invalid, parsed.fault);
        organization = parsed.id;
        return std::nullopt;
    }
    const std::string &name = call.request.query.value("org");
    if (name.empty())
        return std::nullopt;
    const OrganizationRecord *found = call.state.organizationByName(name);
    if (found == nullptr)
        return refuse(Code::NotFound, "organization name " + quoted(name) + " not found");
    organization = found->id;
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
    std::vector<const OrganizationRecord *> all = organizationsFor(call);
    if (const std::string &name = call.request.query.value("org"); !name.empty()) {
        const OrganizationRecord *found = call.state.organizationByName(name);
        if (found == nullptr)
            return refuse(Code::NotFound, "organization name " + quoted(name) + " not found");
        all = { found };
    }
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", "/api/v2/orgs").endObject();
        json.key("orgs").beginArray();
        for (const OrganizationRecord *organization : page(all, paging)) {
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
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", "/api/v2/users").endObject();
        json.key("users").beginArray();
        for (const UserRecord *user : page(everything(call.state.users), paging)) {
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
    Id organization = 0;
    if (const Refusal refusal = bucketOrganization(call, organization))
        return *refusal;
    const auto all
        = organization == 0 ? everything(call.state.buckets) : call.state.bucketsOf(organization);
    std::vector<const BucketRecord *> shown = page(all, paging);
    std::erase_if(shown, [&](const BucketRecord *bucket) {
        return !call.caller.holds(readingBucket(*bucket));
    });
    std::map<std::string, std::string> parameters;
    if (organization != 0)
        parameters["orgID"] = idText(organization);
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject();
        json.key("links");
        writePagingLinks(json, "/api/v2/buckets", paging, parameters,
                         static_cast<int>(shown.size()));
        json.key("buckets").beginArray();
        for (const BucketRecord *bucket : shown)
            writeBucket(json, *bucket);
        json.endArray().endObject();
    });
}

} // namespace itm::demo
