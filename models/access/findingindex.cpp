// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingindex.h"

#include "models/access/findings.h"

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
