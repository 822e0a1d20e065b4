// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demosetup.h"

#include "app/demo/demobuckets.h"
#include "app/demo/demoplaces.h"
#include "app/demo/demotokenjson.h"
#include "app/demo/demousers.h"
#include "app/demo/godecode.h"

#include "models/access/permissionsets.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace itm::demo {

namespace {

constexpr qint64 NanosecondsPerSecond = 1'000'000'000;
/// The instance has no record of its own: the server maps its owner to this id.
constexpr Id Instance = 1;

struct SetupRequest final
{
    std::string user;
    std::string password;
    std::string organization;
    std::string bucket;
    std::optional<qint64> seconds;
    /// Nanoseconds, whatever the member is called.
    std::optional<qint64> deprecatedPeriod;
    std::string token;

    [[nodiscard]] qint64 retention() const
    {
        return seconds.value_or(0) > 0 ? *seconds
                                       : deprecatedPeriod.value_or(0) / NanosecondsPerSecond;
    }
};

Refusal readSetup(std::string_view body, SetupRequest &setup)
{
    GoDecoder decoder(body);
    decoder.readBody("influxdb.OnboardingRequest",
                     { decoder.text("username", "string", setup.user),
                       decoder.text("password", "string", setup.password),
                       decoder.text("org", "string", setup.organization),
                       decoder.text("bucket", "string", setup.bucket),
                       decoder.number("retentionPeriodSeconds", setup.seconds),
                       decoder.number("retentionPeriodHrs", setup.deprecatedPeriod),
                       decoder.text("token", "string", setup.token) });
    if (decoder.failed())
        return refuse(Code::Internal, decoder.error());
    return std::nullopt;
}

Refusal checkComplete(const SetupRequest &setup)
{
    std::string missing;
    const auto need = [&missing](const std::string &value, std::string_view name) {
        if (!value.empty())
            return;
        if (!missing.empty())
            missing += ',';
        missing += name;
    };
    need(setup.user, "username");
    need(setup.organization, "org");
    need(setup.bucket, "bucket");
    if (missing.empty())
        return std::nullopt;
    return refuse(Code::Unprocessable,
                  "onboarding failed: missing required fields [" + missing + ']');
}

void own(State &state, const ResourceType &type, Id resource, Id user)
{
    state.memberships[{ resource, user }] = { type, resource, user, true };
}

std::string hashOf(const std::string &value)
{
    return "$influxdb2-sha256$"
        + QCryptographicHash::hash(QByteArray::fromStdString(value), QCryptographicHash::Sha256)
              .toBase64(QByteArray::Base64UrlEncoding)
              .toStdString();
}

void writeOperator(JsonWriter &json, const TokenRecord &record)
{
    const std::string id = idText(record.id);
    const std::string owner = idText(record.owner);
    json.beginObject().member("id", id).member("token", record.value);
    if (record.isHashed)
        json.member("hashedToken", hashOf(record.value));
    json.member("status", "active").member("description", record.description);
    json.member("orgID", idText(record.organization)).member("userID", owner);
    json.key("permissions").beginArray();
    for (const Permission &permission : record.permissions)
        writeUnnamedPermission(json, permission);
    json.endArray();
    json.member("createdAt", timeText(record.created, Zone::Local));
    json.member("updatedAt", timeText(record.updated, Zone::Local));
    json.key("links").beginObject();
    json.member("self", "/api/v2/authorizations/" + id);
    json.member("user", "/api/v2/users/" + owner).endObject().endObject();
}

Answer finish(const SetupRequest &setup, State &state, Id user, Id organization, Id bucket)
{
    const Nanoseconds now = state.now();
    const TokenRecord record{ state.newSnowflake(now),
                              organization,
                              user,
                              setup.token.empty() ? state.newTokenValue() : setup.token,
                              state.hashesTokens(),
                              true,
                              setup.user + "'s Token",
                              operatorPermissions(knownResourceTypes()),
                              now,
                              now,
                              {} };
    state.tokens.add(record);
    return tabbed(201, [&](JsonWriter &json) {
        json.beginObject().key("user");
        writeUser(json, *state.user(user));
        json.key("bucket");
        writeBucket(json, *state.bucket(bucket));
        json.key("org");
        writeOrganization(json, *state.organization(organization));
        json.key("auth");
        writeOperator(json, record);
        json.endObject();
    });
}

} // namespace

Answer mayBeSetUp(State &state)
{
    const bool allowed = state.users.empty() && state.organizations.empty();
    return tabbed(200, [allowed](JsonWriter &json) {
        json.beginObject().key("allowed").boolean(allowed).endObject();
    });
}

Answer setUp(const Request &request, State &state)
{
    SetupRequest setup;
    if (auto refusal = readSetup(request.body, setup))
        return *refusal;
    if (!state.users.empty() || !state.organizations.empty())
        return refuse(Code::Conflict, "onboarding has already been completed");
    if (auto refusal = checkComplete(setup))
        return *refusal;
    if (!setup.password.empty()) {
        if (auto refusal = checkPassword(setup.password))
            return *refusal;
    }
    const Nanoseconds now = state.now();
    const Id user = state.addUser(setup.user, now);
    if (!setup.password.empty())
        state.user(user)->password = setup.password;
    const Id organization = state.addOrganization(setup.organization, {}, now);
    own(state, types::organizations, organization, user);
    own(state, types::instance, Instance, user);
    // Refused here, user and organization stay: the server can no longer be set up (§9).
    if (auto refusal = checkBucketName(setup.bucket))
        return *refusal;
    const Id bucket = state.addBucket(
        { 0, organization, false, setup.bucket, {}, {}, setup.retention(), 0, now, now });
    return finish(setup, state, user, organization, bucket);
}

} // namespace itm::demo
