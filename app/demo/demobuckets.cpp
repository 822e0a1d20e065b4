// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demobuckets.h"

#include "app/demo/demoplaces.h"
#include "app/demo/godecode.h"

namespace itm::demo {

namespace {

constexpr qint64 ShortestRetention = 3600;

struct Rule final
{
    std::optional<qint64> every;
    std::optional<qint64> shardGroup;
};

struct BucketRequest final
{
    std::optional<Id> organization;
    std::optional<std::string> name;
    std::optional<std::string> description;
    std::string retentionPolicy;
    std::vector<Rule> rules;
};

GoDecoder::Field rulesField(GoDecoder &decoder, std::string_view itemType, std::vector<Rule> &rules)
{
    const std::string_view item = itemType;
    const std::string_view list = itemType == "tenant.retentionRule"
        ? "[]tenant.retentionRule"
        : "[]tenant.retentionRuleUpdate";
    return { "retentionRules", list,
             [&decoder, &rules, item](const JsonValue &value, const Place &place) {
                 rules.clear();
                 decoder.readArray(
                     value, place, item, [&](const JsonValue &one, const Place &where) {
                         std::string type;
                         Rule &rule = rules.emplace_back();
                         decoder.readObject(
                             one, where, item.substr(item.find('.') + 1),
                             { decoder.text("type", "string", type),
                               decoder.number("everySeconds", rule.every),
                               decoder.number("shardGroupDurationSeconds", rule.shardGroup) });
                     });
             } };
}

Refusal checkRules(const std::vector<Rule> &rules)
{
    if (rules.size() > 1)
        return refuse(Code::Unprocessable,
                      "buckets cannot have more than one retention rule at this time");
    if (rules.empty())
        return std::nullopt;
    if (rules.front().every.value_or(0) < 0)
        return refuse(Code::Unprocessable, "expiration seconds cannot be negative");
    if (rules.front().shardGroup.value_or(0) < 0)
        return refuse(Code::Unprocessable, "shard-group duration seconds cannot be negative");
    return std::nullopt;
}

Refusal checkRetention(qint64 seconds)
{
    if (seconds == 0 || seconds >= ShortestRetention)
        return std::nullopt;
    return refuse(Code::Internal, "retention policy duration must be at least 1h0m0s");
}

Refusal checkNewRetention(const BucketRecord &bucket, const Rule &rule)
{
    const qint64 every = rule.every.value_or(0);
    if (auto refusal = checkRetention(every))
        return refusal;
    if (every == 0 || rule.shardGroup.value_or(bucket.shardGroup) <= every)
        return std::nullopt;
    if (rule.shardGroup)
        return refuse(Code::Internal,
                      "retention policy duration must be greater than the shard duration");
    return refuse(Code::Unprocessable,
                  "shard-group duration must also be updated to be smaller than new retention "
                  "duration");
}

Answer show(int status, const BucketRecord &bucket)
{
    return tabbed(status, [&bucket](JsonWriter &json) { writeBucket(json, bucket); });
}

Refusal readCreation(std::string_view body, BucketRequest &request)
{
    GoDecoder decoder(body);
    decoder.readBody("tenant.postBucketRequest",
                     { decoder.id("orgID", "platform.ID", request.organization),
                       decoder.text("name", request.name),
                       decoder.text("description", request.description),
                       decoder.text("rp", "string", request.retentionPolicy),
                       rulesField(decoder, "tenant.retentionRule", request.rules) });
    if (decoder.failed())
        return refuse(Code::Invalid, "failed to unmarshal json: " + decoder.error());
    if (!request.organization)
        return refuse(Code::Invalid, "organization id must be provided");
    return checkRules(request.rules);
}

Refusal readUpdate(std::string_view body, BucketRequest &request)
{
    GoDecoder decoder(body);
    decoder.readBody("tenant.bucketUpdate",
                     { decoder.text("name", request.name),
                       decoder.text("description", request.description),
                       rulesField(decoder, "tenant.retentionRuleUpdate", request.rules) });
    if (decoder.failed())
        return refuse(Code::Invalid, "failed to unmarshal json: " + decoder.error());
    return checkRules(request.rules);
}

/// The bucket of the path, or why there is none.
struct FoundBucket final
{
    BucketRecord *bucket = nullptr;
    Refusal refusal;
};

FoundBucket findBucket(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return { nullptr, refuse(Code::Invalid, parsed.fault) };
    BucketRecord *bucket = call.state.bucket(parsed.id);
    if (bucket == nullptr)
        return { nullptr, refuse(Code::NotFound, "bucket not found") };
    return { bucket, std::nullopt };
}

Permission writingBucket(const BucketRecord &bucket)
{
    return writing(types::buckets, bucket.id, bucket.organization);
}

Refusal rename(State &state, BucketRecord &bucket, const std::string &name)
{
    if (name == bucket.name)
        return std::nullopt;
    if (bucket.isSystem)
        return refuse(Code::Invalid, "system buckets cannot be renamed");
    if (auto refusal = checkBucketName(name))
        return refusal;
    if (state.bucketByName(bucket.organization, name) != nullptr)
        return refuse(Code::Conflict, "bucket name is not unique");
    bucket.name = name;
    return std::nullopt;
}

} // namespace

Permission readingBucket(const BucketRecord &bucket)
{
    return bucket.isSystem ? reading(types::organizations, bucket.organization)
                           : reading(types::buckets, bucket.id, bucket.organization);
}

Refusal checkBucketName(const std::string &name)
{
    if (name.starts_with('_'))
        return refuse(Code::Invalid,
                      "bucket name " + name + " is invalid. Buckets may not start with underscore");
    if (name.find('"') != std::string::npos)
        return refuse(Code::Invalid,
                      "bucket name " + name
                          + " is invalid. Bucket names may not include quotation marks");
    return std::nullopt;
}

Answer getBucket(Call &call)
{
    const FoundBucket found = findBucket(call);
    if (found.refusal)
        return *found.refusal;
    if (auto refusal = call.caller.check(readingBucket(*found.bucket)))
        return *refusal;
    return show(200, *found.bucket);
}

Answer createBucket(Call &call)
{
    BucketRequest request;
    if (auto refusal = readCreation(call.request.body, request))
        return *refusal;
    const Id organization = *request.organization;
    const std::string name = request.name.value_or("");
    if (auto refusal = call.caller.check(writing(types::buckets, 0, organization)))
        return *refusal;
    if (auto refusal = checkBucketName(name))
        return *refusal;
    if (call.state.organization(organization) == nullptr)
        return refuse(Code::NotFound, "organization not found");
    if (call.state.bucketByName(organization, name) != nullptr)
        return refuse(Code::Conflict, "bucket with name " + name + " already exists");
    const Rule rule = request.rules.empty() ? Rule() : request.rules.front();
    if (auto refusal = checkRetention(rule.every.value_or(0)))
        return *refusal;
    const Nanoseconds now = call.state.now();
    const Id id = call.state.addBucket(
        { 0, organization, false, name, request.description.value_or(""), request.retentionPolicy,
          rule.every.value_or(0), rule.shardGroup.value_or(0), now, now });
    return show(201, *call.state.bucket(id));
}

Answer patchBucket(Call &call)
{
    const ParsedId parsed = parseId(call.request.ids.front());
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    BucketRequest request;
    if (auto refusal = readUpdate(call.request.body, request))
        return *refusal;
    const FoundBucket found = findBucket(call);
    if (found.refusal)
        return *found.refusal;
    BucketRecord &bucket = *found.bucket;
    if (request.name) {
        if (auto refusal = call.caller.check(readingBucket(bucket)))
            return *refusal;
    }
    if (auto refusal = call.caller.check(writingBucket(bucket)))
        return *refusal;
    const Rule rule = request.rules.empty() ? Rule() : request.rules.front();
    if (auto refusal = checkNewRetention(bucket, rule))
        return *refusal;
    if (request.name) {
        if (auto refusal = rename(call.state, bucket, *request.name))
            return *refusal;
    }
    bucket.description = request.description.value_or(bucket.description);
    bucket.retention = rule.every.value_or(bucket.retention);
    bucket.shardGroup = rule.shardGroup.value_or(bucket.shardGroup);
    bucket.updated = call.state.now();
    return show(200, bucket);
}

Answer deleteBucket(Call &call)
{
    const FoundBucket found = findBucket(call);
    if (found.refusal)
        return *found.refusal;
    if (auto refusal = call.caller.check(writingBucket(*found.bucket)))
        return *refusal;
    if (found.bucket->isSystem)
        return refuse(Code::Invalid, "system buckets cannot be deleted");
    call.state.removeBucket(found.bucket->id);
    return emptyAnswer(204);
}

} // namespace itm::demo
