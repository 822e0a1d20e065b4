// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demostate.h"

#include "models/core/resourcetype.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>

namespace itm::demo {

namespace {

constexpr qint64 Day = 86400;
constexpr int TokenBytes = 64;

template <class Map>
auto *findIn(Map &map, Id id)
{
    const auto it = map.find(id);
    return it == map.end() ? nullptr : &it->second;
}

template <class Map>
auto *findByName(Map &map, std::string_view name)
{
    const auto it = std::find_if(map.begin(), map.end(),
                                 [name](const auto &entry) { return entry.second.name == name; });
    return it == map.end() ? nullptr : &it->second;
}

qint64 defaultShardGroup(qint64 retention)
{
    if (retention == 0 || retention >= 180 * Day)
        return 7 * Day;
    return retention >= 2 * Day ? Day : 3600;
}

} // namespace

void TokenStore::add(TokenRecord record)
{
    byValue.emplace(record.value, record.id);
    records.insert_or_assign(record.id, std::move(record));
}

void TokenStore::remove(Id id)
{
    const auto it = records.find(id);
    if (it == records.end())
        return;
    byValue.erase(it->second.value);
    records.erase(it);
}

TokenRecord *TokenStore::find(Id id)
{
    return findIn(records, id);
}

TokenRecord *TokenStore::findByValue(const std::string &value)
{
    const auto it = byValue.find(value);
    return it == byValue.end() ? nullptr : find(it->second);
}

State::State(bool hashesTokens)
    : m_hashesTokens(hashesTokens)
    , m_started(now())
{
}

Nanoseconds State::now() const
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

Id State::newSnowflake(Nanoseconds at)
{
    m_lastSnowflake = std::max(snowflakeAt(at), m_lastSnowflake + 1);
    return m_lastSnowflake;
}

Id State::newRandomId()
{
    // The server's random ids never start with a zero digit worth noticing, and are never zero.
    return m_random() | (Id{ 1 } << 59);
}

std::string State::newTokenValue()
{
    QByteArray bytes;
    for (int i = 0; i < TokenBytes; ++i)
        bytes.append(static_cast<char>(m_random() & 0xFF));
    return bytes.toBase64(QByteArray::Base64UrlEncoding).toStdString();
}

UserRecord *State::user(Id id)
{
    return findIn(users, id);
}

UserRecord *State::userByName(std::string_view name)
{
    return findByName(users, name);
}

OrganizationRecord *State::organization(Id id)
{
    return findIn(organizations, id);
}

OrganizationRecord *State::organizationByName(std::string_view name)
{
    return findByName(organizations, name);
}

BucketRecord *State::bucket(Id id)
{
    return findIn(buckets, id);
}

BucketRecord *State::bucketByName(Id organization, std::string_view name)
{
    for (auto &[id, bucket] : buckets) {
        if (bucket.organization == organization && bucket.name == name)
            return &bucket;
    }
    return nullptr;
}

std::vector<const BucketRecord *> State::bucketsOf(Id organization) const
{
    std::vector<const BucketRecord *> result;
    for (const auto &[id, bucket] : buckets) {
        if (bucket.organization == organization)
            result.push_back(&bucket);
    }
    std::sort(result.begin(), result.end(),
              [](const auto *a, const auto *b) { return a->name < b->name; });
    return result;
}

Id State::addOrganization(std::string name, std::string description, Nanoseconds at)
{
    const Id id = newRandomId();
    organizations[id] = { id, std::move(name), std::move(description), at, at };
    addBucket({ 0, id, true, "_tasks", "System bucket for task logs", {}, 3 * Day, 0, at, at });
    addBucket({ 0,
                id,
                true,
                "_monitoring",
                "System bucket for monitoring logs",
                {},
                7 * Day,
                0,
                at,
                at });
    return id;
}

Id State::addUser(std::string name, Nanoseconds at)
{
    const Id id = newSnowflake(at);
    users[id] = { id, std::move(name) };
    return id;
}

Id State::addBucket(BucketRecord bucket)
{
    bucket.id = newRandomId();
    if (bucket.shardGroup == 0)
        bucket.shardGroup = defaultShardGroup(bucket.retention);
    const Id id = bucket.id;
    buckets[id] = std::move(bucket);
    return id;
}

void State::removeMemberships(Id resource)
{
    std::erase_if(memberships,
                  [resource](const auto &entry) { return entry.first.first == resource; });
}

void State::removeOrganization(Id id)
{
    std::erase_if(buckets, [id](const auto &entry) { return entry.second.organization == id; });
    organizations.erase(id);
    removeMemberships(id);
}

void State::removeUser(Id id)
{
    users.erase(id);
    std::erase_if(memberships, [id](const auto &entry) { return entry.first.second == id; });
}

void State::removeBucket(Id id)
{
    buckets.erase(id);
    removeMemberships(id);
}

} // namespace itm::demo
