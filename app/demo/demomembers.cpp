// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demomembers.h"

#include "app/demo/demobuckets.h"
#include "app/demo/demoplaces.h"
#include "app/demo/godecode.h"

namespace itm::demo {

namespace {

/// What the path leads to; whatever the caller may not see does not exist.
struct Resource final
{
    Id id = 0;
    Id organization = 0;
    Refusal refusal;
};

Resource findResource(const MemberFamily &family, Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return { 0, 0, refuse(Code::Invalid, "corrupt ID provided: " + std::string(parsed.fault)) };
    Id organization = 0;
    if (family.type == types::organizations) {
        if (call.state.organization(parsed.id) != nullptr
            && call.caller.holds(reading(types::organizations, parsed.id)))
            organization = parsed.id;
    } else if (const BucketRecord *bucket = call.state.bucket(parsed.id)) {
        if (call.caller.holds(readingBucket(*bucket)))
            organization = bucket->organization;
    }
    if (organization == 0)
        return { 0, 0, refuse(Code::NotFound, "404 page not found") };
    return { parsed.id, organization, std::nullopt };
}

std::string_view roleOf(const MemberFamily &family)
{
    return family.isOwners ? "owner" : "member";
}

} // namespace

Answer listMembers(const MemberFamily &family, Call &call)
{
    const Resource resource = findResource(family, call);
    if (resource.refusal)
        return *resource.refusal;
    if (!call.caller.holds(reading(types::organizations, resource.organization)))
        return refuse(Code::NotFound, "not found");
    const bool mayRead
        = call.caller.holds(reading(family.type, resource.id, resource.organization));
    const std::string self = "/api/v2/" + family.type.name.toString().toStdString() + '/'
        + idText(resource.id) + '/' + std::string(roleOf(family)) + 's';
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject().key("links").beginObject().member("self", self).endObject();
        json.key("users").beginArray();
        for (const auto &[key, membership] : call.state.memberships) {
            if (mayRead && membership.resource == resource.id
                && membership.isOwner == family.isOwners)
                writeUser(json, *call.state.user(membership.user), roleOf(family));
        }
        json.endArray().endObject();
    });
}

Answer addMember(const MemberFamily &family, Call &call)
{
    const Resource resource = findResource(family, call);
    if (resource.refusal)
        return *resource.refusal;
    std::optional<Id> id;
    std::string ignored;
    GoDecoder decoder(call.request.body);
    decoder.readBody(
        "influxdb.User",
        { decoder.id("id", "platform.ID", id), decoder.text("name", "string", ignored) });
    if (decoder.failed())
        return refuse(decoder.failedOnId() ? Code::Invalid : Code::Internal, decoder.error());
    if (!id)
        return refuse(Code::Invalid, "user id missing or invalid");
    const UserRecord *user = call.state.user(*id);
    if (user == nullptr)
        return refuse(Code::NotFound, "user not found");
    if (auto refusal = call.caller.check(writing(family.type, resource.id, resource.organization)))
        return *refusal;
    if (call.state.memberships.contains({ resource.id, *id }))
        return refuse(Code::Internal,
                      "Unexpected error when assigning user to a resource: mapping for user "
                          + idText(*id) + " already exists");
    call.state.memberships[{ resource.id, *id }]
        = { family.type, resource.id, *id, family.isOwners };
    return tabbed(201, [&](JsonWriter &json) { writeUser(json, *user, roleOf(family)); });
}

Answer refuseMemberMethod(const MemberFamily &family, Call &call)
{
    const Resource resource = findResource(family, call);
    return resource.refusal ? *resource.refusal : emptyAnswer(405);
}

Answer removeMember(const MemberFamily &family, Call &call)
{
    const Resource resource = findResource(family, call);
    if (resource.refusal)
        return *resource.refusal;
    const ParsedId user = parseId(call.request.ids.back());
    if (!user.fault.empty())
        return refuse(Code::Invalid, user.fault);
    if (!call.state.memberships.contains({ resource.id, user.id }))
        return emptyAnswer(204);
    if (auto refusal = call.caller.check(writing(family.type, resource.id, resource.organization)))
        return *refusal;
    call.state.memberships.erase({ resource.id, user.id });
    return emptyAnswer(204);
}

} // namespace itm::demo
