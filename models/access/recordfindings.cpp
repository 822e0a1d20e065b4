// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/candidates.h"
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
    if (!scene.context().orphans)
        return;
    for (const Orphan &orphan : *scene.context().orphans) {
        Token token;
        token.id = orphan.id;
        group.add(token, QStringList{ orphan.description });
    }
}

void duplicate(const FindingScene &scene, FindingGroup &group)
{
    QHash<RecordKey, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < scene.tokens().size(); ++i) {
        const Token &token = scene.tokens().at(i);
        if (token.store == TokenStore::V2 && !token.description.isEmpty())
            alike[{ token.organization, token.owner, token.description }].append(i);
    }
    for (const Token &token : scene.tokens()) {
        if (token.store != TokenStore::V2 || token.description.isEmpty())
            continue;
        const auto others = alike.constFind({ token.organization, token.owner, token.description });
        qint64 same = 0;
        if (others->size() > 1) {
            for (const qsizetype i : *others)
                same += isSameSet(scene.tokens().at(i).permissions, token.permissions) ? 1 : 0;
        }
        if (same > 1)
            group.add(token, same);
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

} // namespace itm::findings
