// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenquestions.h"

#include "models/access/kind.h"
#include "models/access/summary.h"
#include "models/words/probetext.h"
#include "models/words/summarytext.h"

namespace itm {

namespace {

QString summaryOf(const ServerSession &session, const Token &token)
{
    const auto &types = session.capabilities().resourceTypes;
    return SummaryText::line(summarize(token, classify(token, types), types), token);
}

/// Where it will take long.
Confirmation advised(Confirmation question, const ServerSession &session, qsizetype count)
{
    constexpr qsizetype Many = 20;
    if (count >= Many && session.connection().method == SignInMethod::Password)
        question.consequence += u' ' + ProbeText::sessionAdvice().toHtmlEscaped();
    return question;
}

} // namespace

Confirmation deactivateQuestion(const ServerSession &session, const TokenList &tokens,
                                const GuardSurroundings &surroundings)
{
    return advised(ConfirmText::deactivate(tokens, summaryOf(session, tokens.constFirst()),
                                           guardedTokens(session, tokens, surroundings),
                                           Markup::Html),
                   session, tokens.size());
}

Confirmation removeQuestion(const ServerSession &session, const TokenList &tokens,
                            const GuardSurroundings &surroundings)
{
    return advised(ConfirmText::remove(tokens, summaryOf(session, tokens.constFirst()),
                                       guardedTokens(session, tokens, surroundings), Markup::Html),
                   session, tokens.size());
}

} // namespace itm
