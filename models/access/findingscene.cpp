// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingscene.h"

#include <map>
#include <tuple>

namespace itm {

namespace {

/// What no operator and no All Access token falls short of: a read and a write of each type that
/// there is since 2.0, a session's `instance` excepted.
bool canBeAdministrative(const Token &token)
{
    constexpr qsizetype FewestEntries = 18;
    if (token.store != TokenStore::V2)
        return false;
    return token.permissions.size() >= FewestEntries
        || (!token.permissions.isEmpty() && token.permissions.first().type == types::instance);
}

} // namespace

FindingScene::FindingScene(const FindingContext &context)
    : m_context(context)
{
    // Tokens with the same set share one list.
    using SetKey = std::tuple<const Permission *, OrganizationId, UserId>;
    std::map<SetKey, TokenClass> known;
    for (const Token &token : context.tokens) {
        if (!canBeAdministrative(token))
            continue;
        const SetKey set{ token.permissions.constData(), token.organization, token.owner };
        auto found = known.find(set);
        if (found == known.end())
            found = known.emplace(set, classify(token, context.types)).first;
        const TokenClass &tokenClass = found->second;
        if (tokenClass.kind == TokenKind::Operator || tokenClass.kind == TokenKind::OlderOperator
            || tokenClass.kind == TokenKind::AllAccess)
            m_administrative.insert(token.id, tokenClass);
    }
    for (const Bucket &bucket : context.buckets) {
        const ResourceId id(bucket.id.value());
        m_buckets.insert(id, bucket);
        m_bucketNames.insert({ bucket.organization, bucket.name }, id);
    }
    for (const User &user : context.users) {
        m_known.insert(user.id.value());
        if (user.status == UserStatus::Inactive)
            m_inactive.insert(user.id);
    }
    for (const Organization &organization : context.organizations)
        m_known.insert(organization.id.value());
}

std::optional<TokenClass> FindingScene::administrative(const Token &token) const
{
    if (token.store != TokenStore::V2)
        return std::nullopt;
    const auto found = m_administrative.constFind(token.id);
    return found == m_administrative.cend() ? std::nullopt : std::optional(*found);
}

bool FindingScene::isOperator(const Token &token) const
{
    const auto found = administrative(token);
    return found && found->kind != TokenKind::AllAccess;
}

const Bucket *FindingScene::bucket(ResourceId id) const
{
    const auto found = m_buckets.constFind(id);
    return found == m_buckets.cend() ? nullptr : &*found;
}

const Bucket *FindingScene::bucketNamed(OrganizationId organization, const QString &name) const
{
    const auto found = m_bucketNames.constFind({ organization, name });
    return found == m_bucketNames.cend() ? nullptr : bucket(*found);
}

/// The server resolves the names of these three when it lists tokens (fact sheet §3.3).
bool FindingScene::isGone(const Permission &entry, const Token &token) const
{
    if (entry.id.isNull() || !entry.name.isEmpty())
        return false;
    const quint64 id = entry.id.value();
    if (entry.type == types::buckets)
        return !m_buckets.contains(entry.id);
    if (entry.type == types::organizations)
        return id != token.organization.value() && !m_known.contains(id);
    return entry.type == types::users && id != token.owner.value() && !m_known.contains(id);
}

} // namespace itm
