// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoauthorizations.h"

#include "app/demo/demousers.h"

#include "models/core/resourcetype.h"

#include <algorithm>

namespace itm::demo {

namespace {

struct FoundToken final
{
    Refusal refusal;
    TokenRecord *record = nullptr;
};

FoundToken findToken(const TokenFamily &family, Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return { refuse(Code::Invalid, parsed.fault) };
    TokenRecord *record = storeOf(family, call.state).find(parsed.id);
    if (record == nullptr)
        return { refuse(Code::NotFound, "authorization not found") };
    return { std::nullopt, record };
}

Answer show(const TokenFamily &family, Call &call, const TokenRecord &record)
{
    if (auto refusal = checkShowable(call.state, record))
        return *refusal;
    return tabbed(200, [&](JsonWriter &json) {
        writeToken(json, family, call.state, record,
                   record.isHashed ? std::string() : record.value);
    });
}

/// Rows 9 to 13 of fact sheet §5.2.
Refusal checkGrant(const Caller &caller, const TokenRequest &request, Id owner)
{
    if (auto refusal = caller.check(writing(types::authorizations, 0, *request.organization)))
        return refusal;
    if (auto refusal = caller.check(writing(types::users, owner)))
        return refusal;
    for (const Permission &permission : request.permissions) {
        if (caller.holds(permission))
            continue;
        const std::string text = permissionText(permission);
        std::string message = "permission " + text;
        message += " is not allowed: " + text + " is unauthorized";
        return refuse(Code::Forbidden, message);
    }
    const bool hasInstance
        = std::any_of(request.permissions.begin(), request.permissions.end(),
                      [](const Permission &p) { return p.type == types::instance; });
    if (hasInstance)
        return refuse(Code::Internal,
                      "authorizations cannot be created with the instance type, it is only used "
                      "during setup");
    return std::nullopt;
}

/// Rows 14 to 16, and what v1 adds.
Refusal checkStorable(const TokenFamily &family, State &state, const TokenRequest &request,
                      Id owner)
{
    for (const Permission &permission : request.permissions) {
        if (!permission.organization.isNull()
            && permission.organization.value() != *request.organization)
            return refuse(Code::Invalid,
                          "permission " + permissionText(permission) + " is not for org id "
                              + idText(*request.organization));
    }
    if (state.user(owner) == nullptr || state.organization(*request.organization) == nullptr)
        return refuse(Code::Invalid, "unable to create token");
    if (!family.isV1)
        return std::nullopt;
    if (state.v1.findByValue(request.token) != nullptr)
        return refuse(Code::Conflict, "token already exists");
    for (const Permission &permission : request.permissions) {
        if (permission.type == types::buckets && !permission.id.isNull()
            && state.bucket(permission.id.value()) == nullptr)
            return refuse(Code::NotFound, "bucket not found when creating auth");
    }
    return std::nullopt;
}

} // namespace

TokenStore &storeOf(const TokenFamily &family, State &state)
{
    return family.isV1 ? state.v1 : state.tokens;
}

Refusal checkShowable(State &state, const TokenRecord &record)
{
    if (state.organization(record.organization) == nullptr)
        return refuse(Code::NotFound, "organization not found");
    if (state.user(record.owner) == nullptr)
        return refuse(Code::NotFound, "user not found");
    return std::nullopt;
}

Refusal checkRecord(const Caller &caller, PermissionAction action, const TokenRecord &record)
{
    const auto asking = action == PermissionAction::Read ? reading : writing;
    if (auto refusal = caller.check(asking(types::authorizations, record.id, record.organization)))
        return refusal;
    return caller.check(asking(types::users, record.owner, 0));
}

Answer createToken(const TokenFamily &family, Call &call)
{
    TokenRequest request;
    if (auto refusal = readTokenRequest(family, call.request.body, request))
        return *refusal;
    const Id owner = request.owner.value_or(call.caller.user);
    if (auto refusal = checkGrant(call.caller, request, owner))
        return *refusal;
    if (auto refusal = checkStorable(family, call.state, request, owner))
        return *refusal;
    State &state = call.state;
    const Nanoseconds now = state.now();
    const TokenRecord record{ state.newSnowflake(now),
                              *request.organization,
                              owner,
                              family.isV1 ? request.token : state.newTokenValue(),
                              !family.isV1 && state.hashesTokens(),
                              request.status != "inactive",
                              request.description,
                              request.permissions,
                              now,
                              now,
                              {} };
    storeOf(family, state).add(record);
    return tabbed(201,
                  [&](JsonWriter &json) { writeToken(json, family, state, record, record.value); });
}

Answer getToken(const TokenFamily &family, Call &call)
{
    const FoundToken found = findToken(family, call);
    if (found.refusal)
        return *found.refusal;
    if (auto refusal = checkRecord(call.caller, PermissionAction::Read, *found.record))
        return *refusal;
    return show(family, call, *found.record);
}

Answer patchToken(const TokenFamily &family, Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    std::optional<std::string> status;
    std::optional<std::string> description;
    GoDecoder decoder(call.request.body);
    decoder.readBody("influxdb.AuthorizationUpdate",
                     { decoder.text("status", status, "influxdb.Status"),
                       decoder.text("description", description) });
    if (decoder.failed())
        return refuse(Code::Internal, decoder.error());
    const FoundToken found = findToken(family, call);
    if (found.refusal)
        return *found.refusal;
    for (const auto action : { PermissionAction::Read, PermissionAction::Write }) {
        if (auto refusal = checkRecord(call.caller, action, *found.record))
            return *refusal;
    }
    if (status && !status->empty() && *status != "active" && *status != "inactive")
        return refuse(Code::Invalid,
                      family.isV1 ? "unknown authorization status"
                                  : "encodeAuthorization: unknown authorization status");
    TokenRecord &record = *found.record;
    if (status)
        record.isActive = *status != "inactive";
    record.description = description.value_or(record.description);
    record.updated = call.state.now();
    return show(family, call, record);
}

Answer deleteToken(const TokenFamily &family, Call &call)
{
    const FoundToken found = findToken(family, call);
    if (found.refusal)
        return *found.refusal;
    if (auto refusal = checkRecord(call.caller, PermissionAction::Write, *found.record))
        return *refusal;
    storeOf(family, call.state).remove(found.record->id);
    return emptyAnswer(204);
}

Answer setV1Password(Call &call)
{
    std::string password;
    if (auto refusal = readPassword(call.request.body, Code::Invalid, password))
        return *refusal;
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Internal, "invalid authorization ID provided in route");
    TokenRecord *record = call.state.v1.find(parsed.id);
    if (record == nullptr)
        return refuse(Code::NotFound, "authorization not found");
    if (auto refusal = call.caller.check(writing(types::users, record->owner)))
        return *refusal;
    if (auto refusal = checkPassword(password))
        return *refusal;
    record->password = password;
    return emptyAnswer(204);
}

} // namespace itm::demo
