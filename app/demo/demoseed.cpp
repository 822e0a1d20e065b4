// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoseed.h"

#include "models/access/permissionsets.h"

#include <array>

namespace itm::demo {

namespace {

constexpr Nanoseconds Day = 24LL * 3600 * 1'000'000'000;
// 1 February 2023, noon: when the plant got its server.
constexpr Nanoseconds Begin = 1'675'252'800LL * 1'000'000'000;

Nanoseconds day(int number)
{
    return Begin + number * Day + (number % 7) * 3'723'000'000'000LL;
}

/// Who and where, by name.
class Seed
{
public:
    explicit Seed(State &state)
        : m_state(state)
    {
    }

    void people(const std::string &adminPassword)
    {
        admin = m_state.addUser("admin", day(0));
        alice = m_state.addUser("alice", day(3));
        bob = m_state.addUser("bob", day(40));
        carol = m_state.addUser("carol", day(400));
        dave = m_state.addUser("dave", day(420));
        m_state.user(admin)->password = adminPassword;
        m_state.user(dave)->status = "inactive";
    }

    void places()
    {
        factory = m_state.addOrganization("factory", "Lines, machines and energy", day(0));
        weather = m_state.addOrganization("weather", "Stations on the roof", day(30));
        homelab = m_state.addOrganization("homelab", "", day(200));
        for (const Id place : { factory, weather, homelab })
            own(place, admin);
        own(weather, alice);
    }

    void buckets()
    {
        for (const char *name : { "telegraf", "sensors", "energy", "quality" })
            bucket(factory, name);
        for (int line = 1; line <= 120; ++line) {
            bucket(factory, "line" + std::to_string(line));
            bucket(factory, "line" + std::to_string(line) + "_downsampled");
        }
        for (const char *name : { "roof", "garden", "forecast" })
            bucket(weather, name);
        for (const char *name : { "home", "power", "telegraf" })
            bucket(homelab, name);
    }

    Id bucket(Id place, const std::string &name)
    {
        if (const BucketRecord *known = m_state.bucketByName(place, name))
            return known->id;
        BucketRecord record{ .organization = place, .name = name, .retention = 30 * 24 * 3600 };
        record.created = record.updated = day(1);
        return m_state.addBucket(std::move(record));
    }

    TokenRecord &token(int when, Id place, Id owner, const std::string &description,
                       PermissionList permissions, const std::string &value = {})
    {
        TokenRecord record{ .id = m_state.newSnowflake(day(when)),
                            .organization = place,
                            .owner = owner,
                            .value = value.empty() ? m_state.newTokenValue() : value,
                            .isHashed = m_state.hashesTokens(),
                            .description = description,
                            .permissions = std::move(permissions) };
        record.created = record.updated = day(when);
        const Id id = record.id;
        m_state.tokens.add(std::move(record));
        return *m_state.tokens.find(id);
    }

    TokenRecord &v1(int when, Id place, Id owner, const std::string &userName,
                    const std::string &description, PermissionList permissions)
    {
        TokenRecord record{ .id = m_state.newSnowflake(day(when)),
                            .organization = place,
                            .owner = owner,
                            .value = userName,
                            .description = description,
                            .permissions = std::move(permissions),
                            .password = "demo-password" };
        record.created = record.updated = day(when);
        const Id id = record.id;
        m_state.v1.add(std::move(record));
        return *m_state.v1.find(id);
    }

    [[nodiscard]] PermissionList allAccess(Id place, Id owner) const
    {
        return allAccessPermissions(knownResourceTypes(), OrganizationId(place), UserId(owner));
    }

    PermissionList on(Id place, const std::string &name, bool read, bool write)
    {
        return bucketPermissions(
            OrganizationId(place),
            { { ResourceId(name.empty() ? 0 : bucket(place, name)), {}, read, write } });
    }

    Id admin = 0, alice = 0, bob = 0, carol = 0, dave = 0;
    Id factory = 0, weather = 0, homelab = 0;

private:
    void own(Id place, Id user)
    {
        m_state.memberships[{ place, user }] = { types::organizations, place, user, true };
    }

    State &m_state;
};

void addOperators(Seed &seed, const std::string &operatorToken)
{
    const auto &types = knownResourceTypes();
    seed.token(0, seed.factory, seed.admin, "admin's Token", operatorPermissions(types),
               operatorToken);
    seed.token(90, seed.factory, seed.admin, "old backup", operatorPermissions(types.first(18)))
        .isActive
        = false;
    seed.token(700, seed.homelab, seed.admin, "spare operator, sealed", operatorPermissions(types));
}

void addAllAccess(Seed &seed)
{
    seed.token(12, seed.factory, seed.admin, "onboarding-arduinoWizard",
               seed.allAccess(seed.factory, seed.admin));
    seed.token(31, seed.weather, seed.alice, "alice's Token",
               seed.allAccess(seed.weather, seed.alice));
    seed.token(410, seed.factory, seed.bob, "ci", seed.allAccess(seed.factory, seed.bob));
    seed.token(430, seed.homelab, seed.dave, "Home Assistant (dave)",
               seed.allAccess(seed.homelab, seed.dave));
}

void addCollectors(Seed &seed)
{
    seed.token(45, seed.factory, seed.bob, "Telegraf collector A",
               seed.on(seed.factory, "telegraf", false, true));
    seed.token(46, seed.factory, seed.bob, "Telegraf collector B",
               seed.on(seed.factory, "telegraf", false, true));
    seed.token(300, seed.factory, seed.bob, "Telegraf collector B",
               seed.on(seed.factory, "telegraf", false, true));
    for (int line = 1; line <= 30; ++line) {
        const std::string name = "line" + std::to_string(line);
        const Id owner = line % 3 == 0 ? seed.carol : seed.bob;
        seed.token(60 + line * 17, seed.factory, owner, "line " + std::to_string(line) + " gateway",
                   seed.on(seed.factory, name, line % 4 == 0, true))
            .isActive
            = line % 11 != 0;
    }
    seed.token(520, seed.weather, seed.alice, "roof station",
               seed.on(seed.weather, "roof", false, true));
    seed.token(521, seed.weather, seed.alice, "garden station",
               seed.on(seed.weather, "garden", false, true));
    seed.token(640, seed.homelab, seed.bob, "Node-RED", seed.on(seed.homelab, "home", true, true));
    seed.token(641, seed.homelab, seed.bob, "Home Assistant",
               seed.on(seed.homelab, "home", true, true));
    seed.token(650, seed.homelab, seed.dave, "solar inverter",
               seed.on(seed.homelab, "power", false, true));
}

void addReaders(Seed &seed)
{
    seed.token(120, seed.factory, seed.alice, "Grafana plant board",
               seed.on(seed.factory, "telegraf", true, false)
                   + seed.on(seed.factory, "sensors", true, false)
                   + seed.on(seed.factory, "energy", true, false));
    seed.token(121, seed.weather, seed.alice, "Grafana weather board",
               seed.on(seed.weather, "", true, false));
    seed.token(800, seed.factory, seed.carol, "quality report",
               seed.on(seed.factory, "quality", true, false));
    seed.token(860, seed.factory, seed.carol, "", seed.on(seed.factory, "sensors", true, true));
}

void addOddities(Seed &seed)
{
    const auto entry = [](PermissionAction action, const char *type, Id id, Id place) {
        return Permission{
            action, { QString::fromLatin1(type) }, ResourceId(id), OrganizationId(place), {}
        };
    };
    const auto Read = PermissionAction::Read;
    const auto Write = PermissionAction::Write;
    seed.token(330, seed.factory, seed.alice, "task runner",
               seed.on(seed.factory, "energy", true, true)
                   + PermissionList{ entry(Read, "tasks", 0, seed.factory),
                                     entry(Write, "tasks", 0, seed.factory) });
    seed.token(505, seed.factory, seed.carol, "export of a bucket that is gone",
               { entry(Read, "buckets", 0x0bad0bad0bad0badULL, seed.factory) });
    // The server compares the bucket's id only: this one reads weather (fact sheet §5.4).
    seed.token(610, seed.factory, seed.dave, "weather export",
               { entry(Read, "buckets", seed.bucket(seed.weather, "roof"), seed.factory) });
    seed.token(720, seed.factory, seed.admin, "inventory script",
               { entry(Read, "authorizations", 0, 0), entry(Read, "users", 0, 0),
                 entry(Read, "orgs", 0, 0) });
    PermissionList everythingRead;
    for (const ResourceType &type : knownResourceTypes())
        everythingRead += entry(Read, type.name.toString().toLatin1().constData(), 0, seed.weather);
    seed.token(740, seed.weather, seed.alice, "audit, read only", everythingRead);
}

/// Credentials of the 1.x interface, kept apart from the tokens.
void addV1Credentials(Seed &seed)
{
    seed.v1(55, seed.factory, seed.alice, "grafana-v1", "Grafana, InfluxQL boards",
            seed.on(seed.factory, "telegraf", true, false));
    seed.v1(56, seed.factory, seed.bob, "collectd", "",
            seed.on(seed.factory, "sensors", true, true))
        .isActive
        = false;
    seed.v1(645, seed.homelab, seed.bob, "homeassistant", "Home Assistant before 2.0",
            seed.on(seed.homelab, "home", true, true));
}

} // namespace

void fill(State &state, const std::string &operatorToken, const std::string &adminPassword)
{
    Seed seed(state);
    seed.people(adminPassword);
    seed.places();
    seed.buckets();
    addOperators(seed, operatorToken);
    addAllAccess(seed);
    addCollectors(seed);
    addReaders(seed);
    addOddities(seed);
    addV1Credentials(seed);
}

} // namespace itm::demo
