// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/kind.h"

#include "models/access/matching.h"
#include "models/access/permissionsets.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace itm {

namespace {

/// How many of knownResourceTypes() exist since 2.0; the server appended all later ones.
constexpr qsizetype FirstGeneration = 18;

using SetOf = std::function<PermissionList(const QList<ResourceType> &)>;

/// The types whose part of a generated set is not fully held; nullopt as soon as one of them is a
/// type that every server has had from the beginning.
std::optional<QList<ResourceType>>
missingTypes(const PermissionList &held, const QList<ResourceType> &types, const SetOf &setOf)
{
    const auto required = knownResourceTypes().first(FirstGeneration);
    QList<ResourceType> missing;
    for (const ResourceType &type : types) {
        const PermissionList part = setOf({ type });
        const bool isHeld = std::all_of(part.begin(), part.end(),
                                        [&held](const Permission &p) { return allows(held, p); });
        if (isHeld)
            continue;
        if (required.contains(type))
            return std::nullopt;
        missing.append(type);
    }
    if (missing.size() == types.size())
        return std::nullopt;
    return missing;
}

bool isUnscoped(const Permission &permission)
{
    return permission.isUnscoped() || permission.type == types::instance;
}

bool reachesOtherOrganization(const Permission &permission, OrganizationId home)
{
    if (isUnscoped(permission))
        return true;
    if (!permission.organization.isNull() && permission.organization != home)
        return true;
    return permission.type == types::organizations && !permission.id.isNull()
        && permission.id.value() != home.value();
}

bool isReadWrite(const PermissionList &permissions)
{
    return !permissions.isEmpty()
        && std::all_of(permissions.begin(), permissions.end(), [](const Permission &p) {
               return p.type == types::buckets && !p.isUnscoped();
           });
}

void describeBuckets(const PermissionList &permissions, TokenClass &result)
{
    bool read = false;
    bool write = false;
    for (const Permission &permission : permissions) {
        (permission.action == PermissionAction::Read ? read : write) = true;
        result.allBuckets = result.allBuckets || permission.id.isNull();
    }
    result.bucketAccess = accessMode(read, write);
}

QList<ResourceType> unknownTypes(const PermissionList &permissions,
                                 const QList<ResourceType> &types)
{
    QList<ResourceType> unknown;
    for (const Permission &permission : permissions) {
        const ResourceType &type = permission.type;
        if (type != types::instance && !types.contains(type) && !unknown.contains(type))
            unknown.append(type);
    }
    return unknown;
}

std::optional<TokenClass> asOperator(const PermissionList &held, const QList<ResourceType> &types)
{
    const auto missing = missingTypes(held, types, operatorPermissions);
    if (!missing)
        return std::nullopt;
    return TokenClass{ .kind = missing->isEmpty() ? TokenKind::Operator : TokenKind::OlderOperator,
                       .missingTypes = *missing };
}

std::optional<TokenClass> asAllAccess(const Token &token, const QList<ResourceType> &types)
{
    const PermissionList &held = token.permissions;
    if (std::any_of(held.begin(), held.end(), isUnscoped))
        return std::nullopt;
    const auto missing = missingTypes(held, types, [&token](const QList<ResourceType> &some) {
        return allAccessPermissions(some, token.organization, token.owner);
    });
    if (!missing)
        return std::nullopt;
    return TokenClass{ .kind = TokenKind::AllAccess, .missingTypes = *missing };
}

TokenClass asV1Credential(const PermissionList &held)
{
    TokenClass result{ .kind = TokenKind::V1Credential };
    if (isReadWrite(held))
        describeBuckets(held, result);
    return result;
}

TokenClass asOther(const PermissionList &held)
{
    TokenClass result;
    if (isReadWrite(held)) {
        result.kind = TokenKind::ReadWrite;
        describeBuckets(held, result);
    } else {
        result.readsOnly = !held.isEmpty()
            && std::all_of(held.begin(), held.end(),
                           [](const Permission &p) { return p.action == PermissionAction::Read; });
    }
    return result;
}

} // namespace

TokenClass classify(const Token &token, const QList<ResourceType> &serverTypes)
{
    const QList<ResourceType> &types = serverTypes.isEmpty() ? knownResourceTypes() : serverTypes;
    const PermissionList &held = token.permissions;

    const bool isV1 = token.store == TokenStore::V1;
    auto result = isV1 ? std::nullopt : asOperator(held, types);
    if (!result) {
        result = isV1 ? asV1Credential(held) : asAllAccess(token, types);
        if (!result)
            result = asOther(held);
        result->crossOrganization
            = std::any_of(held.begin(), held.end(), [&token](const Permission &p) {
                  return reachesOtherOrganization(p, token.organization);
              });
    }
    result->unknownTypes = unknownTypes(held, types);
    return *result;
}

} // namespace itm
