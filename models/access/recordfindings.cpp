// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingfamilies.h"

namespace itm::findings {

namespace {

/// What set-up, wizards and `influxd recovery` write by themselves.
bool isDefault(const Token &token)
{
    const QString &text = token.description;
    return text.endsWith(QLatin1String("'s Token"))
        || text.endsWith(QLatin1String("'s Recovery Token"))
        || (text.startsWith(QLatin1String("onboarding-"))
            && text.endsWith(QLatin1String("Wizard")));
}

/// Two tokens with the same of all this are one and the same to whoever sees them.
struct RecordKey final
{
    OrganizationId organization;
    UserId owner;
    QString description;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.organization, key.owner, key.description);
    }
};

/// Numbers of sets: equal ones have the same, whatever their order.
class DistinctSets final
{
public:
    explicit DistinctSets(const FindingScene &scene)
        : m_known(scene)
    {
    }

    int numberOf(const Token &token)
    {
        return m_known.of(token, [this](const Token &one) {
            const QSet<Permission> set(one.permissions.begin(), one.permissions.end());
            const auto found = m_numbers.constFind(set);
            return found != m_numbers.cend()
                ? *found
                : *m_numbers.insert(set, static_cast<int>(m_numbers.size()));
        });
    }

private:
    PerSet<int> m_known;
    QHash<QSet<Permission>, int> m_numbers;
};

bool canBeDuplicate(const Token &token)
{
    return token.store == TokenStore::V2 && !token.description.isEmpty();
}

} // namespace

void ownerInactive(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        if (scene.isInactive(token.owner))
            group.add(token, QStringList{ token.ownerName });
    }
}

void orphan(const FindingScene &scene, FindingGroup &group)
{
    if (!scene.context().orphans || scene.context().orphans->isEmpty())
        return;
    QSet<TokenId> listed;
    for (const Token &token : scene.tokens()) {
        if (token.store == TokenStore::V2)
            listed.insert(token.id);
    }
    for (const Orphan &orphan : *scene.context().orphans) {
        if (listed.contains(orphan.id))
            continue;
        Token token;
        token.id = orphan.id;
        group.add(token, QStringList{ orphan.description });
    }
}

void duplicate(const FindingScene &scene, FindingGroup &group)
{
    const auto keyOf = [](const Token &token) {
        return RecordKey{ token.organization, token.owner, token.description };
    };
    QHash<RecordKey, qint64> alike;
    for (const Token &token : scene.tokens()) {
        if (canBeDuplicate(token))
            ++alike[keyOf(token)];
    }
    alike.removeIf([](const auto &one) { return one.value() < 2; });
    if (alike.isEmpty())
        return;
    DistinctSets sets(scene);
    QHash<std::pair<RecordKey, int>, qint64> same;
    std::vector<std::pair<const Token *, int>> suspects;
    for (const Token &token : scene.tokens()) {
        if (!canBeDuplicate(token) || !alike.contains(keyOf(token)))
            continue;
        suspects.emplace_back(&token, sets.numberOf(token));
        ++same[{ keyOf(token), suspects.back().second }];
    }
    for (const auto &[token, set] : suspects) {
        const qint64 count = same.value({ keyOf(*token), set });
        if (count > 1)
            group.add(*token, count);
    }
}

void noDescription(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        if (token.store == TokenStore::V2 && (token.description.isEmpty() || isDefault(token)))
            group.add(token,
                      token.description.isEmpty() ? QStringList()
                                                  : QStringList{ token.description });
    }
}

void v1Undescribed(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        if (token.store == TokenStore::V1 && token.description.isEmpty())
            group.add(token, QStringList{ token.v1UserName });
    }
}

/// One that is inactive opens nothing.
void valueInLog(const FindingScene &scene, FindingGroup &group)
{
    if (!scene.context().sightings)
        return;
    for (const Token &token : scene.tokens()) {
        const qint64 leakedAt = scene.context().sightings->value(token.id).leakedAt;
        if (token.isActive() && leakedAt > 0)
            group.add(token, leakedAt);
    }
}

} // namespace itm::findings
