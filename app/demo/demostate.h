// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demopoints.h"

#include <map>
#include <random>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace itm::demo {

/// One collection of tokens: InfluxDB keeps v2 tokens and v1 credentials apart.
struct TokenStore final
{
    /// By id, which is the order of lists.
    std::map<Id, TokenRecord> records;
    std::unordered_map<std::string, Id> byValue;

    void add(TokenRecord record);
    void remove(Id id);
    [[nodiscard]] TokenRecord *find(Id id);
    [[nodiscard]] TokenRecord *findByValue(const std::string &value);
};

/// All that the server stores, without any check of rights. Not thread-safe: DemoServer holds its
/// mutex around every use.
class State final
{
public:
    explicit State(bool hashesTokens);

    [[nodiscard]] bool hashesTokens() const { return m_hashesTokens; }
    [[nodiscard]] Nanoseconds now() const;
    [[nodiscard]] Nanoseconds started() const { return m_started; }

    /// Sorts by time, unique.
    [[nodiscard]] Id newSnowflake(Nanoseconds at);
    [[nodiscard]] Id newRandomId();
    /// 88 characters, as the server makes them.
    [[nodiscard]] std::string newTokenValue();

    [[nodiscard]] UserRecord *user(Id id);
    [[nodiscard]] UserRecord *userByName(std::string_view name);
    [[nodiscard]] OrganizationRecord *organization(Id id);
    [[nodiscard]] OrganizationRecord *organizationByName(std::string_view name);
    [[nodiscard]] BucketRecord *bucket(Id id);
    [[nodiscard]] BucketRecord *bucketByName(Id organization, std::string_view name);
    /// In byte order of names.
    [[nodiscard]] std::vector<const BucketRecord *> bucketsOf(Id organization) const;

    /// With its two system buckets.
    Id addOrganization(std::string name, std::string description, Nanoseconds at);
    Id addUser(std::string name, Nanoseconds at);
    Id addBucket(BucketRecord bucket);
    void removeOrganization(Id id);
    void removeUser(Id id);
    void removeBucket(Id id);

    TokenStore tokens;
    TokenStore v1;
    std::map<Id, UserRecord> users;
    std::map<Id, OrganizationRecord> organizations;
    std::map<Id, BucketRecord> buckets;
    /// By resource and user, as the server orders them; there is one per pair.
    std::map<std::pair<Id, Id>, Membership> memberships;
    std::map<std::string, SessionRecord, std::less<>> sessions;
    PointStore points;

private:
    void removeMemberships(Id resource);

    bool m_hashesTokens;
    Nanoseconds m_started;
    Id m_lastSnowflake = 0;
    std::mt19937_64 m_random;
};

} // namespace itm::demo
