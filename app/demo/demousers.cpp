// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demousers.h"

#include "app/demo/demoplaces.h"
#include "app/demo/demotokenjson.h"
#include "app/demo/godecode.h"

namespace itm::demo {

namespace {

constexpr size_t ShortestPassword = 8;
constexpr size_t LongestPassword = 72;

Answer show(int status, const UserRecord &user)
{
    return tabbed(status, [&user](JsonWriter &json) { writeUser(json, user); });
}

Refusal checkName(State &state, const std::string &name)
{
    if (name.empty())
        return refuse(Code::EmptyValue, "key required");
    if (state.userByName(name) != nullptr)
        return refuse(Code::Conflict, "user with name " + name + " already exists");
    return std::nullopt;
}

/// Rights, then the old password, then the rules for the new one.
Answer replacePassword(Call &call, Id id, const std::string &old, const std::string &password)
{
    if (auto refusal = call.caller.check(writing(types::users, id)))
        return *refusal;
    UserRecord *user = call.state.user(id);
    if (user == nullptr || user->password != old)
        return refuse(Code::Forbidden, "your username or password is incorrect");
    if (auto refusal = checkPassword(password))
        return *refusal;
    user->password = password;
    return emptyAnswer(204);
}

/// The old password stands in the Basic header, the new one in the body.
Refusal readReset(const Call &call, std::string &old, std::string &password)
{
    constexpr std::string_view Prefix = "error decoding password reset request: ";
    const auto login = basicCredentials(call.request.authorization);
    if (!login)
        return refuse(Code::Internal, std::string(Prefix) + "invalid basic auth");
    old = login->second;
    GoDecoder decoder(call.request.body);
    decoder.readBody("tenant.passwordResetRequestBody",
                     { decoder.text("password", "string", password) });
    if (decoder.failed())
        return refuse(Code::Internal, std::string(Prefix) + decoder.error());
    return std::nullopt;
}

} // namespace

Refusal checkPassword(std::string_view password)
{
    if (password.size() >= ShortestPassword && password.size() <= LongestPassword)
        return std::nullopt;
    return refuse(Code::Invalid, "passwords must be between 8 and 72 characters long");
}

Refusal readPassword(std::string_view body, Code code, std::string &password)
{
    GoDecoder decoder(body);
    decoder.readBody("tenant.passwordSetRequest", { decoder.text("password", "string", password) });
    if (decoder.failed())
        return refuse(code, decoder.error());
    return std::nullopt;
}

Answer getUser(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    if (auto refusal = call.caller.check(reading(types::users, parsed.id)))
        return *refusal;
    const UserRecord *user = call.state.user(parsed.id);
    return user ? show(200, *user) : refuse(Code::NotFound, "user not found");
}

Answer createUser(Call &call)
{
    UserRecord user;
    user.status.clear();
    std::optional<Id> id;
    std::string oauth;
    GoDecoder decoder(call.request.body);
    decoder.readBody("influxdb.User",
                     { decoder.id("id", "platform.ID", id),
                       decoder.text("name", "string", user.name),
                       decoder.text("oauthID", "string", oauth),
                       decoder.text("status", "influxdb.Status", user.status) });
    if (decoder.failed())
        return refuse(decoder.failedOnId() ? Code::Invalid : Code::Internal, decoder.error());
    if (auto refusal = call.caller.check(writing(types::users)))
        return *refusal;
    if (auto refusal = checkName(call.state, user.name))
        return *refusal;
    user.id = id.value_or(call.state.newSnowflake(call.state.now()));
    if (call.state.user(user.id) != nullptr)
        return refuse(Code::Conflict, "user with ID " + idText(user.id) + " already exists");
    if (user.status.empty())
        user.status = "active";
    call.state.users[user.id] = user;
    return show(201, user);
}

Answer patchUser(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    std::optional<std::string> name;
    std::optional<std::string> status;
    GoDecoder decoder(call.request.body);
    decoder.readBody(
        "influxdb.UserUpdate",
        { decoder.text("name", name), decoder.text("status", status, "influxdb.Status") });
    if (decoder.failed())
        return refuse(Code::Internal, decoder.error());
    if (status && *status != "active" && *status != "inactive")
        return refuse(Code::Invalid, "invalid status: must be active or inactive");
    if (auto refusal = call.caller.check(writing(types::users, parsed.id)))
        return *refusal;
    UserRecord *user = call.state.user(parsed.id);
    if (user == nullptr)
        return refuse(Code::NotFound, "user not found");
    if (name && *name != user->name) {
        if (auto refusal = checkName(call.state, *name))
            return *refusal;
        user->name = *name;
    }
    user->status = status.value_or(user->status);
    return show(200, *user);
}

Answer deleteUser(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    if (auto refusal = call.caller.check(writing(types::users, parsed.id)))
        return *refusal;
    if (call.state.user(parsed.id) == nullptr)
        return refuse(Code::NotFound, "user not found");
    call.state.removeUser(parsed.id);
    return emptyAnswer(204);
}

Answer userPermissions(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    if (auto refusal = call.caller.check(reading(types::users, parsed.id)))
        return *refusal;
    return tabbed(200, [&](JsonWriter &json) {
        json.beginArray();
        for (const Permission &permission : membershipPermissions(call.state, parsed.id))
            writeUnnamedPermission(json, permission);
        json.endArray();
    });
}

Answer setPassword(Call &call)
{
    std::string password;
    if (auto refusal = readPassword(call.request.body, Code::Invalid, password))
        return *refusal;
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Internal, "invalid user ID provided in route");
    if (auto refusal = call.caller.check(writing(types::users, parsed.id)))
        return *refusal;
    if (auto refusal = checkPassword(password))
        return *refusal;
    UserRecord *user = call.state.user(parsed.id);
    if (user == nullptr)
        return refuse(Code::Forbidden, "your userID is incorrect");
    user->password = password;
    return emptyAnswer(204);
}

Answer changePassword(Call &call)
{
    std::string old;
    std::string password;
    if (auto refusal = readReset(call, old, password))
        return *refusal;
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Internal, "invalid user ID provided in route");
    return replacePassword(call, parsed.id, old, password);
}

Answer changeOwnPassword(Call &call)
{
    std::string old;
    std::string password;
    if (auto refusal = readReset(call, old, password))
        return *refusal;
    return replacePassword(call, call.caller.user, old, password);
}

} // namespace itm::demo
