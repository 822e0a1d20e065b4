// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoaccess.h"

#include "app/demo/demorequest.h"

#include "models/access/matching.h"
#include "models/access/permissionsets.h"

#include <QByteArray>

#include <algorithm>
#include <cctype>

namespace itm::demo {

namespace {

constexpr Nanoseconds RenewedFor = 5LL * 60 * 1'000'000'000;
constexpr std::string_view CookieName = "influxdb-oss-session=";

/// The value behind a Token or Bearer scheme.
std::optional<std::string> tokenValue(std::string_view header)
{
    for (const std::string_view scheme : { "token ", "bearer " }) {
        if (header.size() > scheme.size()
            && std::equal(scheme.begin(), scheme.end(), header.begin(), [](char a, char b) {
                   return a == std::tolower(static_cast<unsigned char>(b));
               }))
            return std::string(header.substr(scheme.size()));
    }
    return std::nullopt;
}

PermissionList ownerPermissions(Id organization, bool readsOnly)
{
    PermissionList result;
    for (const ResourceType &type : knownResourceTypes()) {
        const bool isAboveOrganizations = type == types::organizations;
        const Id id = isAboveOrganizations ? organization : 0;
        const Id scope = isAboveOrganizations ? 0 : organization;
        result.append(reading(type, id, scope));
        if (!readsOnly)
            result.append(writing(type, id, scope));
    }
    return result;
}

PermissionList permissionsOf(const Membership &membership)
{
    if (membership.type == types::organizations)
        return ownerPermissions(membership.resource, !membership.isOwner);
    if (membership.type == types::instance)
        return { reading(types::instance), writing(types::instance) };
    if (membership.type == types::buckets && !membership.isOwner)
        return { reading(types::buckets, membership.resource) };
    return {};
}

Refusal identifyToken(const std::string &value, State &state, Caller &caller)
{
    const TokenRecord *token = state.tokens.findByValue(value);
    if (token == nullptr)
        return refuseCompact(Code::Unauthorized, "unauthorized access");
    caller = { token->owner, token->id, token->isActive, token->permissions };
    return std::nullopt;
}

Refusal identifySession(const std::string &key, State &state, Caller &caller)
{
    const auto it = state.sessions.find(key);
    if (it == state.sessions.end() || it->second.expires <= state.now())
        return refuseCompact(Code::Unauthorized, "unauthorized access");
    it->second.expires = std::max(it->second.expires, state.now() + RenewedFor);
    caller = { it->second.user, 0, true, membershipPermissions(state, it->second.user) };
    for (const auto &[id, token] : state.tokens.records) {
        if (token.owner == caller.user)
            caller.permissions += token.permissions;
    }
    return std::nullopt;
}

} // namespace

bool Caller::holds(const Permission &required) const
{
    return isActive && allows(permissions, required);
}

Refusal Caller::check(const Permission &required) const
{
    if (!isActive)
        return refuse(Code::Unauthorized, "token is inactive");
    if (allows(permissions, required))
        return std::nullopt;
    return refuse(Code::Unauthorized, permissionText(required) + " is unauthorized");
}

std::string permissionText(const Permission &permission)
{
    std::string text = permission.action == PermissionAction::Read ? "read:" : "write:";
    if (!permission.organization.isNull())
        text += "orgs/" + idText(permission.organization.value()) + '/';
    text += permission.type.name.toString().toStdString();
    if (!permission.id.isNull())
        text += '/' + idText(permission.id.value());
    return text;
}

Permission reading(const ResourceType &type, Id id, Id organization)
{
    return { PermissionAction::Read, type, ResourceId(id), OrganizationId(organization), {} };
}

Permission writing(const ResourceType &type, Id id, Id organization)
{
    return { PermissionAction::Write, type, ResourceId(id), OrganizationId(organization), {} };
}

PermissionList membershipPermissions(State &state, Id user)
{
    PermissionList result;
    for (const auto &[key, membership] : state.memberships) {
        if (membership.user == user)
            result += permissionsOf(membership);
    }
    result.append(reading(types::users, user));
    result.append(writing(types::users, user));
    return result;
}

Refusal identify(const Request &request, State &state, Caller &caller)
{
    const auto value = tokenValue(request.authorization);
    if (Refusal refusal = value ? identifyToken(*value, state, caller)
                                : identifySession(sessionKey(request), state, caller))
        return refusal;
    const UserRecord *user = state.user(caller.user);
    if (user == nullptr || user->status == "inactive")
        return refuseCompact(Code::Forbidden, "User is inactive");
    return std::nullopt;
}

std::string sessionKey(const Request &request)
{
    const std::string_view cookie = request.cookie;
    for (size_t at = cookie.find(CookieName); at != std::string_view::npos;
         at = cookie.find(CookieName, at + 1)) {
        if (at != 0 && cookie[at - 1] != ' ' && cookie[at - 1] != ';')
            continue;
        const std::string_view rest = cookie.substr(at + CookieName.size());
        return std::string(rest.substr(0, rest.find(';')));
    }
    return {};
}

} // namespace itm::demo
