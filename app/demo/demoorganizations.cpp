// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoorganizations.h"

#include "app/demo/demoplaces.h"
#include "app/demo/godecode.h"

namespace itm::demo {

namespace {

Answer show(int status, const OrganizationRecord &organization)
{
    return tabbed(status,
                  [&organization](JsonWriter &json) { writeOrganization(json, organization); });
}

/// Names count as the same without the blanks around them.
Refusal checkName(const State &state, const std::string &name)
{
    if (trimmed(name).empty())
        return refuse(Code::Invalid, "org name is empty");
    for (const auto &[id, organization] : state.organizations) {
        if (trimmed(organization.name) == trimmed(name))
            return refuse(Code::Conflict, "organization with name " + name + " already exists");
    }
    return std::nullopt;
}

} // namespace

Answer createOrganization(Call &call)
{
    std::optional<Id> ignored;
    std::string name;
    std::string description;
    GoDecoder decoder(call.request.body);
    decoder.readBody("influxdb.Organization",
                     { decoder.id("id", "platform.ID", ignored),
                       decoder.text("name", "string", name),
                       decoder.text("description", "string", description) });
    if (decoder.failed())
        return refuse(Code::Invalid, "failed to unmarshal json: " + decoder.error());
    if (auto refusal = call.caller.check(writing(types::organizations)))
        return *refusal;
    if (auto refusal = checkName(call.state, name))
        return *refusal;
    const Id id = call.state.addOrganization(name, description, call.state.now());
    call.state.memberships[{ id, call.caller.user }]
        = { types::organizations, id, call.caller.user, true };
    return show(201, *call.state.organization(id));
}

Answer patchOrganization(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    std::optional<std::string> name;
    std::optional<std::string> description;
    GoDecoder decoder(call.request.body);
    decoder.readBody("influxdb.OrganizationUpdate",
                     { decoder.text("Name", name), decoder.text("Description", description) });
    if (decoder.failed())
        return refuse(Code::Invalid, "failed to unmarshal json: " + decoder.error());
    if (auto refusal = call.caller.check(writing(types::organizations, parsed.id)))
        return *refusal;
    OrganizationRecord *organization = call.state.organization(parsed.id);
    if (organization == nullptr)
        return refuse(Code::NotFound, "organization not found");
    if (name && *name != organization->name) {
        if (auto refusal = checkName(call.state, *name))
            return *refusal;
        organization->name = *name;
    }
    organization->description = description.value_or(organization->description);
    organization->updated = call.state.now();
    return show(200, *organization);
}

Answer deleteOrganization(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    if (auto refusal = call.caller.check(writing(types::organizations, parsed.id)))
        return *refusal;
    if (call.state.organization(parsed.id) == nullptr)
        return refuse(Code::NotFound, "organization not found");
    call.state.removeOrganization(parsed.id);
    return emptyAnswer(204);
}

} // namespace itm::demo
