// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenquestions.h"

#include "models/access/kind.h"
#include "models/access/summary.h"
#include "models/session/tokenguard.h"
#include "models/words/summarytext.h"

namespace itm {

namespace {

QString summaryOf(const ServerSession &session, const Token &token)
{
    const auto &types = session.capabilities().resourceTypes;
    return SummaryText::line(summarize(token, classify(token, types), types), token);
}

} // namespace

Confirmation deactivateQuestion(const ServerSession &session, const TokenList &tokens,
                                const QList<Connection> &connections)
{
    return ConfirmText::deactivate(tokens, summaryOf(session, tokens.constFirst()),
                                   guardedTokens(session, tokens, connections), Markup::Html);
}

Confirmation removeQuestion(const ServerSession &session, const TokenList &tokens,
                            const QList<Connection> &connections)
{
    return ConfirmText::remove(tokens, summaryOf(session, tokens.constFirst()),
                               guardedTokens(session, tokens, connections), Markup::Html);
}

} // namespace itm
