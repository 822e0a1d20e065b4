// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/summary.h"

#include "models/access/aboveorganizations.h"
#include "models/access/permissionsets.h"

#include <algorithm>

namespace itm {

namespace {

bool isWhole(const Grant &grant, Reach reach, OrganizationId home)
{
    return grant.reach == reach && (reach == Reach::Everywhere || grant.organization == home);
}

/// What holds for every type that lives in organizations.
AccessMode commonMode(const QList<Grant> &grants, const QList<ResourceType> &types, Reach reach,
                      OrganizationId home)
{
    AccessMode common = AccessMode::ReadWrite;
    for (const ResourceType &type : types) {
        if (isAboveOrganizations(type) || type == types::instance)
            continue;
        const auto grant = std::find_if(grants.begin(), grants.end(), [&](const Grant &g) {
            return g.type == type && isWhole(g, reach, home);
        });
        const AccessMode mode = grant == grants.end() ? AccessMode::None : grant->mode;
        common = accessMode(reads(common) && reads(mode), writes(common) && writes(mode));
    }
    return common;
}

bool isOwn(const Grant &grant, const Token &token)
{
    if (grant.reach != Reach::Single || grant.targets.size() != 1)
        return false;
    const quint64 id = grant.targets.first().id.value();
    return (grant.type == types::organizations && id == token.organization.value()
            && grant.mode == AccessMode::Read)
        || (grant.type == types::users && id == token.owner.value());
}

TokenSummary summaryOfParts(const Token &token, const QList<ResourceType> &types)
{
    const QList<Grant> grants = grantsOf(token);
    for (const Reach reach : { Reach::Everywhere, Reach::Organization }) {
        const AccessMode mode = commonMode(grants, types, reach, token.organization);
        if (mode == AccessMode::None)
            continue;
        TokenSummary summary{ reach == Reach::Everywhere
                                  ? TokenSummary::Extent::Everything
                                  : TokenSummary::Extent::EverythingInOrganization,
                              mode };
        std::copy_if(grants.begin(), grants.end(), std::back_inserter(summary.parts),
                     [&](const Grant &grant) {
                         return !isOwn(grant, token)
                             && !(isWhole(grant, reach, token.organization) && grant.mode == mode);
                     });
        return summary;
    }
    return { .parts = grants };
}

} // namespace

TokenSummary summarize(const Token &token, const TokenClass &tokenClass,
                       const QList<ResourceType> &serverTypes)
{
    switch (tokenClass.kind) {
    case TokenKind::Operator:
    case TokenKind::OlderOperator:
        return { TokenSummary::Extent::Everything, AccessMode::ReadWrite };
    case TokenKind::AllAccess:
        return { TokenSummary::Extent::EverythingInOrganization, AccessMode::ReadWrite };
    case TokenKind::ReadWrite:
    case TokenKind::Custom:
    case TokenKind::V1Credential:
        break;
    }
    return summaryOfParts(token, serverTypes.isEmpty() ? knownResourceTypes() : serverTypes);
}

} // namespace itm
