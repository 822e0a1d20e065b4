// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingfamilies.h"
#include "models/access/operatorpower.h"

#include <algorithm>

namespace itm::findings {

namespace {

OperatorPower powerOf(const FindingScene &scene, const Token &token)
{
    const auto tokenClass = token.isActive() ? scene.administrative(token) : std::nullopt;
    return tokenClass ? operatorPower(token, tokenClass->kind, scene.isInactive(token.owner))
                      : OperatorPower::None;
}

/// Without the spare one. Ids grow with time.
QList<const Token *> workingOperators(const FindingScene &scene)
{
    QList<const Token *> found;
    for (const Token &token : scene.tokens()) {
        if (!scene.isSpare(token) && powerOf(scene, token) != OperatorPower::None)
            found.append(&token);
    }
    std::sort(found.begin(), found.end(),
              [](const Token *a, const Token *b) { return a->id < b->id; });
    return found;
}

/// Those of them that have to be lost before nobody is an operator any more.
QList<const Token *> strongestOperators(const FindingScene &scene)
{
    OperatorPower greatest = OperatorPower::Older;
    QList<const Token *> found;
    for (const Token *token : workingOperators(scene)) {
        const OperatorPower power = powerOf(scene, *token);
        if (power > greatest)
            found.clear();
        greatest = std::max(greatest, power);
        if (power == greatest)
            found.append(token);
    }
    return found;
}

/// The test of a spare one may be older than what the list tells.
bool leadsSpareBack(const FindingScene &scene)
{
    return scene.context().spareWorks
        && std::none_of(scene.tokens().cbegin(), scene.tokens().cend(),
                        [&scene](const Token &token) {
                            return scene.isSpare(token) && scene.isInactive(token.owner);
                        });
}

} // namespace

void operatorExtra(const FindingScene &scene, FindingGroup &group)
{
    const QList<const Token *> operators = workingOperators(scene);
    // The one to keep is a full one where there is one: an older one could not make it again.
    const auto kept = std::max_element(operators.cbegin(), operators.cend(),
                                       [&scene](const Token *a, const Token *b) {
                                           return powerOf(scene, *a) < powerOf(scene, *b);
                                       });
    for (auto it = operators.cbegin(); it != operators.cend(); ++it) {
        if (it != kept)
            group.add(**it, operators.size());
    }
}

void operatorSingle(const FindingScene &scene, FindingGroup &group)
{
    if (leadsSpareBack(scene))
        return;
    const QList<const Token *> operators = strongestOperators(scene);
    if (operators.isEmpty())
        group.hits.push_back({});
    else if (operators.size() == 1)
        group.add(*operators.first(), workingOperators(scene).size());
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
