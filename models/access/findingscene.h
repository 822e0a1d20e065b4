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
    /// None: neither an operator, also an older one, nor All Access.
    [[nodiscard]] std::optional<TokenClass> administrative(const Token &token) const;
    [[nodiscard]] bool isOperator(const Token &token) const;
    /// Null where it is not known.
    [[nodiscard]] const Bucket *bucket(ResourceId id) const;
    /// In this organization; null where there is none.
    [[nodiscard]] const Bucket *bucketNamed(OrganizationId organization, const QString &name) const;
    [[nodiscard]] bool isInactive(UserId user) const { return m_inactive.contains(user); }
    /// The thing that the entry names does not exist any more.
    [[nodiscard]] bool isGone(const Permission &entry, const Token &token) const;

private:
    const FindingContext &m_context;
    QHash<TokenId, TokenClass> m_administrative;
    QHash<ResourceId, Bucket> m_buckets;
    QHash<std::pair<OrganizationId, QString>, ResourceId> m_bucketNames;
    QSet<UserId> m_inactive;
    QSet<quint64> m_known;
};

} // namespace itm
