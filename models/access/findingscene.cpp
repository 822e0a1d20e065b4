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

bool isAdministrativeKind(TokenKind kind)
{
    return kind == TokenKind::Operator || kind == TokenKind::OlderOperator
        || kind == TokenKind::AllAccess;
}

} // namespace

FindingScene::FindingScene(const FindingContext &context)
    : m_context(context)
{
    countSets();
    classifyAll();
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

void FindingScene::countSets()
{
    QHash<const Permission *, int> numbers;
    m_setOf.reserve(static_cast<size_t>(m_context.tokens.size()));
    for (const Token &token : m_context.tokens) {
        const Permission *set = token.permissions.constData();
        auto found = numbers.find(set);
        if (found == numbers.end())
            found = numbers.insert(set, m_setCount++);
        m_setOf.push_back(*found);
    }
}

void FindingScene::classifyAll()
{
    constexpr int None = -1;
    std::map<std::tuple<int, OrganizationId, UserId>, int> known;
    m_classOf.assign(m_setOf.size(), None);
    for (const Token &token : m_context.tokens) {
        if (!canBeAdministrative(token))
            continue;
        const auto [found, isNew]
            = known.try_emplace({ setOf(token), token.organization, token.owner }, None);
        if (isNew) {
            TokenClass tokenClass = classify(token, m_context.types);
            if (isAdministrativeKind(tokenClass.kind)) {
                found->second = static_cast<int>(m_classes.size());
                m_classes.push_back(std::move(tokenClass));
            }
        }
        m_classOf[placeOf(token)] = found->second;
    }
}

std::optional<TokenClass> FindingScene::administrative(const Token &token) const
{
    const int number = m_classOf[placeOf(token)];
    return number < 0 ? std::nullopt : std::optional(m_classes[static_cast<size_t>(number)]);
}

bool FindingScene::isOperator(const Token &token) const
{
    const int number = m_classOf[placeOf(token)];
    return number >= 0 && m_classes[static_cast<size_t>(number)].kind != TokenKind::AllAccess;
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
