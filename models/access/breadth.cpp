// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/breadth.h"

#include "models/access/matching.h"

#include <algorithm>

namespace itm {

QList<Breadth> breadthOf(const Token &preview, const TokenClass &tokenClass, ValueStorage storage)
{
    QList<Breadth> found;
    const PermissionList &held = preview.permissions;
    const auto holdsAll = [&](PermissionAction action, const ResourceType &type) {
        return allows(held, { action, type, {}, preview.organization });
    };
    const bool isAdministrative = tokenClass.kind == TokenKind::Operator
        || tokenClass.kind == TokenKind::OlderOperator || tokenClass.kind == TokenKind::AllAccess;
    if (tokenClass.kind == TokenKind::AllAccess)
        found.append(Breadth::AllAccess);
    if (!isAdministrative) {
        if (std::any_of(held.begin(), held.end(),
                        [](const Permission &p) { return p.isUnscoped(); }))
            found.append(Breadth::ReachesEverywhere);
        if (holdsAll(PermissionAction::Write, types::buckets))
            found.append(Breadth::WritesFutureBuckets);
        else if (holdsAll(PermissionAction::Read, types::buckets))
            found.append(Breadth::ReadsFutureBuckets);
    }
    if (storage == ValueStorage::Raw && holdsAll(PermissionAction::Read, types::authorizations))
        found.append(Breadth::ReadsValuesOfOtherTokens);
    return found;
}

} // namespace itm
