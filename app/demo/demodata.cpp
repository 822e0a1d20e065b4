// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demodata.h"

namespace itm::demo {

namespace {

Nanoseconds unitOf(const std::string &precision)
{
    if (precision == "s")
        return 1'000'000'000;
    if (precision == "ms")
        return 1'000'000;
    return precision == "us" || precision == "u" ? 1'000 : 1;
}

/// By id where the text is one, else by name.
const OrganizationRecord *findOrganization(State &state, const std::string &text)
{
    const ParsedId parsed = parseId(text);
    const OrganizationRecord *found
        = parsed.fault.empty() ? state.organization(parsed.id) : nullptr;
    return found ? found : state.organizationByName(text);
}

const BucketRecord *findBucket(State &state, Id organization, const std::string &text)
{
    const ParsedId parsed = parseId(text);
    const BucketRecord *found = parsed.fault.empty() ? state.bucket(parsed.id) : nullptr;
    if (found != nullptr && found->organization == organization)
        return found;
    return state.bucketByName(organization, text);
}

} // namespace

FoundOrganization organizationOf(Call &call)
{
    const Query &query = call.request.query;
    const std::string &text = query.has("orgID") ? query.value("orgID") : query.value("org");
    if (const OrganizationRecord *found = findOrganization(call.state, text))
        return { found->id, std::nullopt };
    return { 0, refuseCompact(Code::NotFound, "organization name " + quoted(text) + " not found") };
}

Answer storeLines(Call &call, const BucketRecord &bucket)
{
    if (!call.caller.isActive)
        return refuseCompact(Code::Forbidden,
                             "insufficient permissions for write: token is inactive");
    if (!call.caller.holds(writing(types::buckets, bucket.id, bucket.organization)))
        return refuseCompact(Code::Forbidden, "insufficient permissions for write");
    ParsedPoints parsed = readLines(
        call.request.body, unitOf(call.request.query.value("precision")), call.state.now());
    if (!parsed.fault.empty())
        return refuseCompact(Code::Invalid, parsed.fault);
    for (PointRecord &point : parsed.points) {
        point.bucket = bucket.id;
        call.state.points.add(std::move(point));
    }
    return emptyAnswer(204);
}

Answer writePoints(Call &call)
{
    const FoundOrganization organization = organizationOf(call);
    if (organization.refusal)
        return *organization.refusal;
    const std::string &name = call.request.query.value("bucket");
    const BucketRecord *bucket = findBucket(call.state, organization.id, name);
    if (bucket == nullptr)
        return refuseCompact(Code::NotFound, "bucket " + quoted(name) + " not found");
    return storeLines(call, *bucket);
}

} // namespace itm::demo
