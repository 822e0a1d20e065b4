// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingindex.h"

#include "models/access/findings.h"

#include <algorithm>

namespace itm {

namespace {

quint32 bitOf(FindingKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

/// The kinds that are more than notes.
quint32 trouble()
{
    quint32 bits = 0;
    for (const FindingRule &rule : findingRules())
        bits |= rule.severity == FindingSeverity::Note ? 0 : bitOf(rule.kind);
    return bits;
}

} // namespace

QList<TokenFinding> findingsOf(const FindingReport &report, quint32 kinds, TokenStore store,
                               TokenId id)
{
    QList<TokenFinding> found;
    for (const FindingGroup &group : report.groups) {
        if ((kinds & bitOf(group.kind)) == 0)
            continue;
        const auto hit = std::find_if(
            group.hits.begin(), group.hits.end(),
            [store, id](const FindingHit &one) { return one.token == id && one.store == store; });
        if (hit != group.hits.end())
            found.append({ &group, &*hit });
    }
    return found;
}

FindingIndex indexOf(const FindingReport &report, const TokenList &tokens)
{
    FindingIndex index;
    for (const FindingGroup &group : report.groups) {
        for (const FindingHit &hit : group.hits)
            (hit.store == TokenStore::V2 ? index.kinds : index.v1Kinds)[hit.token]
                |= bitOf(group.kind);
    }
    const quint32 bits = trouble();
    for (const Token &token : tokens) {
        if ((index.kindsOf(token.store, token.id) & bits) == 0)
            continue;
        ++index.troubled[token.organization];
        ++index.troubledTokens;
        index.troubledV1 += token.store == TokenStore::V1 ? 1 : 0;
    }
    return index;
}

} // namespace itm
