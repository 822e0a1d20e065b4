// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingfamilies.h"

#include <algorithm>

namespace itm::findings {

namespace {

/// Without the spare one. Ids grow with time.
QList<const Token *> activeOperators(const FindingScene &scene)
{
    QList<const Token *> found;
    for (const Token &token : scene.tokens()) {
        if (token.isActive() && scene.isOperator(token) && !scene.isSpare(token))
            found.append(&token);
    }
    std::sort(found.begin(), found.end(),
              [](const Token *a, const Token *b) { return a->id < b->id; });
    return found;
}

} // namespace

void operatorExtra(const FindingScene &scene, FindingGroup &group)
{
    const QList<const Token *> operators = activeOperators(scene);
    for (const Token *token : operators.mid(1))
        group.add(*token, operators.size());
}

void operatorSingle(const FindingScene &scene, FindingGroup &group)
{
    if (scene.context().spareWorks)
        return;
    const QList<const Token *> operators = activeOperators(scene);
    if (operators.isEmpty())
        group.hits.push_back({});
    else if (operators.size() == 1)
        group.add(*operators.first(), 1);
}

void operatorOlder(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        const auto tokenClass = scene.administrative(token);
        if (!tokenClass || tokenClass->kind != TokenKind::OlderOperator)
            continue;
        QStringList missing;
        for (const ResourceType &type : tokenClass->missingTypes)
            missing << type.name;
        group.add(token, missing);
    }
}

} // namespace itm::findings
