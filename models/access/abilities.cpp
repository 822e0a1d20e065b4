// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/abilities.h"

#include "models/access/matching.h"

#include <algorithm>

namespace itm {

namespace {

/// Asks the matching rule about one token.
class Judge final
{
public:
    explicit Judge(const Token &token)
        : m_token(token)
    {
    }

    [[nodiscard]] bool may(PermissionAction action, const ResourceType &type, ResourceId id = {},
                           OrganizationId organization = {}) const
    {
        return allows(m_token.permissions, { action, type, id, organization });
    }

    [[nodiscard]] TokenPower tokenPower(PermissionAction action) const
    {
        if (!may(action, types::authorizations, {}, m_token.organization))
            return TokenPower::None;
        if (may(action, types::users))
            return TokenPower::EverybodysTokens;
        if (!m_token.owner.isNull() && may(action, types::users, ResourceId(m_token.owner.value())))
            return TokenPower::OwnersTokens;
        return TokenPower::None;
    }

    /// Whether everything that a grant on buckets lets it write can be read as well.
    [[nodiscard]] bool readsBack(const Grant &grant) const
    {
        const auto read = PermissionAction::Read;
        switch (grant.reach) {
        case Reach::Everywhere:
            return may(read, grant.type);
        case Reach::Organization:
            return may(read, grant.type, {}, grant.organization);
        case Reach::Single:
            return std::all_of(grant.targets.begin(), grant.targets.end(), [&](const auto &target) {
                return may(read, grant.type, target.id, m_token.organization);
            });
        case Reach::Nothing:
            break;
        }
        return true;
    }

private:
    const Token &m_token;
};

bool anyOf(const QList<Grant> &grants, bool (*test)(AccessMode))
{
    return std::any_of(grants.begin(), grants.end(),
                       [test](const Grant &grant) { return test(grant.mode); });
}

bool hasUnreadableBuckets(const Judge &judge, const QList<Grant> &grants)
{
    return std::any_of(grants.begin(), grants.end(), [&judge](const Grant &grant) {
        return grant.type == types::buckets && writes(grant.mode) && !judge.readsBack(grant);
    });
}

/// Whether it has any hold in that organization that can be told without the server's data.
bool reaches(const QList<Grant> &grants, OrganizationId organization)
{
    return std::any_of(grants.begin(), grants.end(), [organization](const Grant &grant) {
        switch (grant.reach) {
        case Reach::Everywhere:
            return true;
        case Reach::Organization:
            return grant.organization == organization;
        case Reach::Single:
            return grant.type == types::organizations
                && std::any_of(grant.targets.begin(), grant.targets.end(),
                               [organization](const GrantTarget &target) {
                                   return target.id.value() == organization.value();
                               });
        case Reach::Nothing:
            break;
        }
        return false;
    });
}

void limitReadingAndChanging(const Judge &judge, Abilities &abilities)
{
    if (!anyOf(abilities.may, reads))
        abilities.mayNot.append(Limit::ReadAnything);
    else if (hasUnreadableBuckets(judge, abilities.may))
        abilities.mayNot.append(Limit::ReadWhatItWrites);
    if (!anyOf(abilities.may, writes))
        abilities.mayNot.append(Limit::ChangeAnything);
}

bool namesTokens(const QList<Grant> &grants)
{
    return std::any_of(grants.begin(), grants.end(), [](const Grant &grant) {
        return grant.type == types::authorizations && grant.reach == Reach::Single
            && reads(grant.mode);
    });
}

void limitTokens(Abilities &abilities)
{
    const bool makesNone = abilities.makesTokens == TokenPower::None;
    if (abilities.seesTokens == TokenPower::None && makesNone && !namesTokens(abilities.may)) {
        abilities.mayNot.append(Limit::TouchTokens);
        return;
    }
    if (abilities.seesTokens == TokenPower::None)
        abilities.mayNot.append(namesTokens(abilities.may) ? Limit::SeeOtherTokens
                                                           : Limit::SeeTokens);
    else if (abilities.seesTokens == TokenPower::OwnersTokens)
        abilities.mayNot.append(Limit::SeeOtherUsersTokens);
    if (makesNone)
        abilities.mayNot.append(Limit::MakeTokens);
}

void limitAdministration(Abilities &abilities)
{
    if (!abilities.createsUsers && !abilities.createsOrganizations) {
        abilities.mayNot.append(Limit::AdministerServer);
        return;
    }
    if (!abilities.createsUsers)
        abilities.mayNot.append(Limit::CreateUsers);
    if (!abilities.createsOrganizations)
        abilities.mayNot.append(Limit::CreateOrganizations);
    abilities.mayNot.append(Limit::BackUp);
}

void limitOrganizations(const Token &token, const TokenClass &tokenClass,
                        const QList<Organization> &known, Abilities &abilities)
{
    if (tokenClass.crossOrganization)
        return;
    abilities.mayNot.append(Limit::ReachOtherOrganizations);
    std::copy_if(known.begin(), known.end(), std::back_inserter(abilities.outOfReach),
                 [&](const Organization &organization) {
                     return organization.id != token.organization
                         && !reaches(abilities.may, organization.id);
                 });
}

} // namespace

Abilities abilitiesOf(const Token &token, const TokenClass &tokenClass,
                      const QList<ResourceType> &serverTypes, const QList<Organization> &known)
{
    const Judge judge(token);
    Abilities abilities{ .summary = summarize(token, tokenClass, serverTypes),
                         .isOperator = tokenClass.kind == TokenKind::Operator
                             || tokenClass.kind == TokenKind::OlderOperator,
                         .backsUp = tokenClass.kind == TokenKind::Operator,
                         .seesTokens = judge.tokenPower(PermissionAction::Read),
                         .makesTokens = judge.tokenPower(PermissionAction::Write),
                         .createsUsers = judge.may(PermissionAction::Write, types::users),
                         .createsOrganizations
                         = judge.may(PermissionAction::Write, types::organizations),
                         .missingTypes = tokenClass.missingTypes };
    for (const Grant &grant : grantsOf(token))
        (grant.reach == Reach::Nothing ? abilities.withoutEffect : abilities.may).append(grant);

    if (!abilities.missingTypes.isEmpty())
        abilities.mayNot.append(Limit::UseNewerTypes);
    if (abilities.isOperator) {
        if (!abilities.backsUp)
            abilities.mayNot.append(Limit::BackUp);
        return abilities;
    }
    if (abilities.may.isEmpty()) {
        abilities.mayNot.append(Limit::Anything);
        return abilities;
    }
    limitReadingAndChanging(judge, abilities);
    const bool isV1 = tokenClass.kind == TokenKind::V1Credential;
    if (isV1)
        abilities.mayNot.append(Limit::UseNewApi);
    if (isV1 || tokenClass.kind == TokenKind::ReadWrite) {
        abilities.mayNot.append(tokenClass.allBuckets ? Limit::AnythingButBuckets
                                                      : Limit::AnythingButItsBuckets);
        return abilities;
    }
    limitTokens(abilities);
    limitAdministration(abilities);
    limitOrganizations(token, tokenClass, known, abilities);
    return abilities;
}

Token previewOf(const TokenDraft &draft, const Organization &organization, const User &owner)
{
    Token token;
    token.status = draft.status;
    token.description = draft.description;
    token.organization = organization.id;
    token.organizationName = organization.name;
    token.owner = owner.id;
    token.ownerName = owner.name;
    token.permissions = draft.permissions;
    return token;
}

} // namespace itm
