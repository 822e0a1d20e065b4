// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demotokenjson.h"

#include "models/access/permissionsets.h"
#include "models/core/resourcetype.h"

namespace itm::demo {

namespace {

struct RawPermission final
{
    std::string action;
    std::string type;
    std::optional<Id> id;
    std::optional<Id> organization;
};

std::string faultOf(const RawPermission &raw)
{
    const ResourceType type{ QString::fromStdString(raw.type) };
    if (!knownResourceTypes().contains(type) && type != types::instance)
        return "invalid resource type for permission: unknown resource type for permission";
    if (raw.action != "read" && raw.action != "write")
        return "invalid action type for permission: unknown action for permission";
    return {};
}

void addPermission(const RawPermission &raw, TokenRequest &request)
{
    if (request.firstBad.empty())
        request.firstBad = faultOf(raw);
    request.permissions.append(
        { raw.action == "write" ? PermissionAction::Write : PermissionAction::Read,
          { QString::fromStdString(raw.type) },
          ResourceId(raw.id.value_or(0)),
          OrganizationId(raw.organization.value_or(0)),
          {} });
}

void readPermission(GoDecoder &decoder, const JsonValue &value, const Place &place,
                    RawPermission &raw)
{
    const auto readResource = [&](const JsonValue &resource, const Place &where) {
        decoder.readObject(resource, where, "Resource",
                           { decoder.text("type", "influxdb.ResourceType", raw.type),
                             decoder.id("id", "*platform.ID", raw.id),
                             decoder.id("orgID", "*platform.ID", raw.organization) });
    };
    decoder.readObject(value, place, "Permission",
                       { decoder.text("action", "influxdb.Action", raw.action),
                         { "resource", "influxdb.Resource", readResource } });
}

void decode(GoDecoder &decoder, const TokenFamily &family, TokenRequest &request)
{
    const auto readPermissions = [&](const JsonValue &value, const Place &place) {
        request.permissions.clear();
        request.firstBad.clear();
        decoder.readArray(value, place, "influxdb.Permission",
                          [&](const JsonValue &item, const Place &where) {
                              RawPermission raw;
                              readPermission(decoder, item, where, raw);
                              addPermission(raw, request);
                          });
    };
    decoder.readBody("authorization.postAuthorizationRequest",
                     { decoder.text("status", "influxdb.Status", request.status),
                       decoder.id("orgID", "platform.ID", request.organization),
                       decoder.id("userID", "*platform.ID", request.owner),
                       decoder.text("description", "string", request.description),
                       { "permissions", "[]influxdb.Permission", readPermissions },
                       decoder.text(family.isV1 ? "token" : "", "string", request.token) });
}

std::string_view nameOf(State &state, const ResourceType &type, Id id, bool &isKnown)
{
    const auto name = [&isKnown](const auto *record) -> std::string_view {
        isKnown = record != nullptr;
        return isKnown ? std::string_view(record->name) : std::string_view();
    };
    if (type == types::buckets)
        return name(state.bucket(id));
    if (type == types::organizations)
        return name(state.organization(id));
    if (type == types::users)
        return name(state.user(id));
    return {};
}

void writePermission(JsonWriter &json, State &state, const Permission &permission)
{
    const Id id = permission.id.value();
    const Id organization = permission.organization.value();
    json.beginObject();
    json.member("action", permission.action == PermissionAction::Read ? "read" : "write");
    json.key("resource").beginObject();
    json.member("type", permission.type.name.toString().toStdString());
    bool isKnown = true;
    std::string_view name;
    if (id != 0) {
        json.member("id", idText(id));
        name = nameOf(state, permission.type, id, isKnown);
    }
    if (organization != 0)
        json.member("orgID", idText(organization));
    if (!name.empty())
        json.member("name", name);
    const OrganizationRecord *record
        = isKnown && organization != 0 ? state.organization(organization) : nullptr;
    if (record != nullptr)
        json.member("org", record->name);
    json.endObject().endObject();
}

} // namespace

Refusal readTokenRequest(const TokenFamily &family, std::string_view body, TokenRequest &request)
{
    GoDecoder decoder(body);
    decode(decoder, family, request);
    if (decoder.failed())
        return refuse(Code::Invalid, "invalid json structure: " + decoder.error());
    if (request.permissions.isEmpty())
        return refuse(Code::Invalid, "authorization must include permissions");
    if (!request.firstBad.empty())
        return refuse(Code::Invalid, request.firstBad);
    if (!request.organization)
        return refuse(Code::Invalid, "org id required: invalid ID");
    if (!request.status.empty() && request.status != "active" && request.status != "inactive")
        return refuse(Code::Invalid, "invalid status: must be active or inactive");
    if (family.isV1 && request.token.empty())
        return refuse(Code::Invalid, "token required for v1 user authorization type");
    return std::nullopt;
}

void writeUnnamedPermission(JsonWriter &json, const Permission &permission)
{
    json.beginObject();
    json.member("action", permission.action == PermissionAction::Read ? "read" : "write");
    json.key("resource")
        .beginObject()
        .member("type", permission.type.name.toString().toStdString());
    if (!permission.id.isNull())
        json.member("id", idText(permission.id.value()));
    if (!permission.organization.isNull())
        json.member("orgID", idText(permission.organization.value()));
    json.endObject().endObject();
}

void writeToken(JsonWriter &json, const TokenFamily &family, State &state,
                const TokenRecord &record, std::string_view value)
{
    const std::string id = idText(record.id);
    const std::string owner = idText(record.owner);
    json.beginObject();
    json.member("id", id);
    json.member("token", value);
    json.member("status", record.isActive ? "active" : "inactive");
    json.member("description", record.description);
    json.member("orgID", idText(record.organization));
    json.member("org", state.organization(record.organization)->name);
    json.member("userID", owner);
    json.member("user", state.user(record.owner)->name);
    json.key("permissions").beginArray();
    for (const Permission &permission : record.permissions)
        writePermission(json, state, permission);
    json.endArray();
    json.key("links").beginObject();
    json.member("self", std::string(family.path) + '/' + id);
    json.member("user", "/api/v2/users/" + owner);
    json.endObject();
    json.member("createdAt", timeText(record.created, Zone::Local));
    json.member("updatedAt", timeText(record.updated, Zone::Local));
    json.endObject();
}

} // namespace itm::demo
