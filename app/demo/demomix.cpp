// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demomix.h"

#include "models/access/permissionsets.h"

namespace itm::demo {

namespace {

constexpr int Organizations = 10;
constexpr int Users = 25;
constexpr int BucketsEach = 60;
constexpr Nanoseconds Begin = 1'675'252'800LL * 1'000'000'000;
constexpr Nanoseconds Step = 60LL * 1'000'000'000;

/// Draws the same numbers every time.
class Mix final
{
public:
    Mix(State &state, const std::string &adminPassword)
        : m_state(state)
    {
        for (int i = 0; i < Users; ++i)
            m_users.push_back(state.addUser(i == 0 ? "admin" : "user" + std::to_string(i), Begin));
        state.user(m_users.front())->password = adminPassword;
        for (int i = 0; i < Organizations; ++i)
            addOrganization("plant " + std::to_string(i));
    }

    void add(int number, const std::string &value)
    {
        const int percent = number % 100;
        const auto place = static_cast<size_t>(number % Organizations);
        const Id organization = m_organizations[place];
        const Id user = m_users[number == 0 ? 0 : draw(Users)];
        PermissionList permissions;
        if (percent < 2)
            permissions = operatorPermissions(knownResourceTypes());
        else if (percent < 17)
            permissions = allAccessPermissions(knownResourceTypes(), OrganizationId(organization),
                                               UserId(user));
        else
            permissions = someBuckets(place);
        TokenRecord record{ .id = m_state.newSnowflake(Begin + number * Step),
                            .organization = organization,
                            .owner = user,
                            .value = value.empty() ? m_state.newTokenValue() : value,
                            .isHashed = m_state.hashesTokens(),
                            .isActive = percent % 20 != 19,
                            .description = "token " + std::to_string(number),
                            .permissions = std::move(permissions) };
        record.created = record.updated = Begin + number * Step;
        m_state.tokens.add(std::move(record));
    }

private:
    size_t draw(int below) { return m_random() % static_cast<size_t>(below); }

    void addOrganization(const std::string &name)
    {
        const Id id = m_state.addOrganization(name, {}, Begin);
        m_organizations.push_back(id);
        m_state.memberships[{ id, m_users.front() }]
            = { types::organizations, id, m_users.front(), true };
        auto &buckets = m_buckets.emplace_back();
        for (int i = 0; i < BucketsEach; ++i) {
            BucketRecord bucket{ .organization = id, .name = "bucket" + std::to_string(i) };
            bucket.created = bucket.updated = Begin;
            buckets.push_back(m_state.addBucket(std::move(bucket)));
        }
    }

    PermissionList someBuckets(size_t place)
    {
        QList<BucketChoice> choices;
        for (size_t i = 0, count = 1 + draw(3); i < count; ++i)
            choices.append(
                { ResourceId(m_buckets[place][draw(BucketsEach)]), {}, draw(2) == 0, true });
        return bucketPermissions(OrganizationId(m_organizations[place]), choices);
    }

    State &m_state;
    std::mt19937 m_random{ 1 };
    std::vector<Id> m_users;
    std::vector<Id> m_organizations;
    std::vector<std::vector<Id>> m_buckets;
};

} // namespace

void fillMix(State &state, int tokens, const std::string &operatorToken,
             const std::string &adminPassword)
{
    Mix mix(state, adminPassword);
    for (int number = 0; number < tokens; ++number)
        mix.add(number, number == 0 ? operatorToken : std::string());
}

} // namespace itm::demo
