// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/access/kind.h"

namespace itm {

/// A FindingContext made ready to be asked often. Refers to it.
class FindingScene final
{
public:
    explicit FindingScene(const FindingContext &context);

    [[nodiscard]] const FindingContext &context() const { return m_context; }
    [[nodiscard]] const TokenList &tokens() const { return m_context.tokens; }
    /// The same number for tokens that share one list of permissions, from 0 on. As in all that
    /// follows, `token` is one of tokens().
    [[nodiscard]] int setOf(const Token &token) const { return m_setOf[placeOf(token)]; }
    [[nodiscard]] int setCount() const { return m_setCount; }
    /// None: neither an operator, also an older one, nor All Access.
    [[nodiscard]] std::optional<TokenClass> administrative(const Token &token) const;
    [[nodiscard]] bool isAdministrative(const Token &token) const
    {
        return m_classOf[placeOf(token)] >= 0;
    }
    [[nodiscard]] bool isOperator(const Token &token) const;
    /// The operator token that is kept apart.
    [[nodiscard]] bool isSpare(const Token &token) const
    {
        return token.store == TokenStore::V2 && token.id == m_context.spare && !token.id.isNull();
    }
    /// Null where it is not known.
    [[nodiscard]] const Bucket *bucket(ResourceId id) const;
    /// In this organization; null where there is none.
    [[nodiscard]] const Bucket *bucketNamed(OrganizationId organization, const QString &name) const;
    [[nodiscard]] bool isInactive(UserId user) const { return m_inactive.contains(user); }
    /// The thing that the entry names does not exist any more.
    [[nodiscard]] bool isGone(const Permission &entry, const Token &token) const;

private:
    [[nodiscard]] size_t placeOf(const Token &token) const
    {
        return static_cast<size_t>(&token - m_context.tokens.constData());
    }
    void countSets();
    void classifyAll();

    const FindingContext &m_context;
    /// By the place of the token.
    std::vector<int> m_setOf;
    int m_setCount = 0;
    /// By the place of the token: which of the classes; -1: none.
    std::vector<int> m_classOf;
    std::vector<TokenClass> m_classes;
    QHash<ResourceId, Bucket> m_buckets;
    QHash<std::pair<OrganizationId, QString>, ResourceId> m_bucketNames;
    QSet<UserId> m_inactive;
    QSet<quint64> m_known;
};

/// What is worked out once for all tokens that share one list of permissions: most of them do.
template <class T>
class PerSet final
{
public:
    explicit PerSet(const FindingScene &scene)
        : m_scene(scene)
        , m_known(static_cast<size_t>(scene.setCount()))
    {
    }

    /// `make` is called with the token where its set was not seen before.
    template <class Make>
    const T &of(const Token &token, Make make)
    {
        std::optional<T> &known = m_known[static_cast<size_t>(m_scene.setOf(token))];
        if (!known)
            known = make(token);
        return *known;
    }

private:
    const FindingScene &m_scene;
    std::vector<std::optional<T>> m_known;
};

} // namespace itm
