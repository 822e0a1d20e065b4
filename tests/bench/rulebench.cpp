// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/rulebench.h"

#include "models/access/matching.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"
#include "tests/support/referencerule.h"

namespace itm::bench {

namespace {

constexpr int HoldingTokens = 3000;
constexpr int AskingTokens = 60;

using Rule = bool (*)(const PermissionList &held, const Permission &required);

double askAll(const TokenList &tokens, Rule rule, qsizetype &allowed)
{
    return timed([&] {
        allowed = 0;
        for (int asking = 0; asking < AskingTokens; ++asking) {
            const Permission &required = tokens.at(asking).permissions.last();
            for (const Token &holding : tokens)
                allowed += rule(holding.permissions, required) ? 1 : 0;
        }
    });
}

} // namespace

void benchRule(const std::function<void(const Figure &)> &report)
{
    const TokenList tokens = decodedTokens(HoldingTokens);
    qsizetype ours = 0;
    qsizetype theirs = 0;
    const Compared times = compare([&] { return askAll(tokens, allows, ours); },
                                   [&] { return askAll(tokens, reference::allowsAny, theirs); });
    if (ours != theirs || ours == 0)
        qFatal("the two rules disagree");
    report(
        { QStringLiteral("ask %1 tokens for %2 permissions").arg(HoldingTokens).arg(AskingTokens),
          QStringLiteral("the naive rule: %1 ms").arg(times.reference, 0, 'f', 1), times.ratio(), 1,
          QStringLiteral("×") });
}

} // namespace itm::bench
