// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"

namespace itm {

/// What a report says of single tokens, quickly found.
struct FindingIndex final
{
    /// One bit for each kind of finding that the token has, by the number of the kind.
    QHash<TokenId, quint32> kinds;
    /// The same of v1 credentials.
    QHash<TokenId, quint32> v1Kinds;
    /// How many tokens of the organization have something more than notes.
    QHash<OrganizationId, int> troubled;
    /// The same of the v1 credentials of all organizations, which also count in theirs.
    int troubledV1 = 0;
    /// Of all of them, whatever the organization.
    int troubledTokens = 0;

    [[nodiscard]] quint32 kindsOf(TokenStore store, TokenId id) const
    {
        return (store == TokenStore::V2 ? kinds : v1Kinds).value(id);
    }
};

/// What is wrong with one token; refers to the report.
struct TokenFinding final
{
    const FindingGroup *group = nullptr;
    const FindingHit *hit = nullptr;
};

/// The worst first. `kinds`: those that its index tells of the token, so that nothing else is
/// searched.
[[nodiscard]] QList<TokenFinding> findingsOf(const FindingReport &report, quint32 kinds,
                                             TokenStore store, TokenId id);

/// `tokens`: those that the report is about. Any thread.
[[nodiscard]] FindingIndex indexOf(const FindingReport &report, const TokenList &tokens);

} // namespace itm
