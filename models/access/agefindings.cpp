// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/createdfromid.h"
#include "models/access/findingfamilies.h"
#include "models/access/findings.h"
#include "models/access/replacementprogress.h"

namespace itm::findings {

void inactiveLong(const FindingScene &scene, FindingGroup &group)
{
    const QDateTime limit = scene.context().now.addDays(-LongInactiveDays);
    for (const Token &token : scene.tokens()) {
        if (!token.isActive() && token.updatedAt.isValid() && token.updatedAt < limit)
            group.add(token, token.updatedAt.toMSecsSinceEpoch());
    }
}

/// A value never changes: a token that was replaced is another token.
void old(const FindingScene &scene, FindingGroup &group)
{
    QSet<TokenId> replaced;
    for (const Replacement &replacement : scene.context().replacements)
        replaced.insert(replacement.oldToken);
    const QDateTime limit = scene.context().now.addDays(-OldDays);
    for (const Token &token : scene.tokens()) {
        const QDateTime created = creationTime(token);
        if (token.isActive() && created.isValid() && created < limit
            && !(token.store == TokenStore::V2 && replaced.contains(token.id)))
            group.add(token, created.toMSecsSinceEpoch());
    }
}

/// Ids grow with time.
void madeElsewhere(const FindingScene &scene, FindingGroup &group)
{
    if (!scene.context().newestBefore)
        return;
    for (const Token &token : scene.tokens()) {
        if (token.store == TokenStore::V2 && token.id > *scene.context().newestBefore
            && !scene.context().madeHere.contains(token.id) && !scene.isSpare(token))
            group.add(token, creationTime(token).toMSecsSinceEpoch());
    }
}

void replacementOverdue(const FindingScene &scene, FindingGroup &group)
{
    QHash<TokenId, QDateTime> overdue;
    for (const Replacement &replacement : scene.context().replacements) {
        if (isOverdue(replacement, scene.context().now))
            overdue.insert(replacement.oldToken, replacement.observedUntil);
    }
    if (overdue.isEmpty())
        return;
    for (const Token &token : scene.tokens()) {
        const auto until = overdue.constFind(token.id);
        if (token.store == TokenStore::V2 && until != overdue.cend())
            group.add(token, until->toMSecsSinceEpoch());
    }
}

} // namespace itm::findings
