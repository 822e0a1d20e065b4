// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenquestions.h"

#include "models/access/kind.h"
#include "models/access/summary.h"
#include "models/session/tokenguard.h"
#include "models/words/summarytext.h"

namespace itm {

namespace {

Guard guardOf(const ServerSession &session, const Token &token)
{
    switch (credentialInUse(session, token)) {
    case CredentialInUse::Yes:
        return Guard::OwnCredential;
    case CredentialInUse::Maybe:
        return Guard::PerhapsOwnCredential;
    case CredentialInUse::No:
        break;
    }
    return isLastOperator(session, token) ? Guard::LastOperator : Guard::None;
}

QString summaryOf(const ServerSession &session, const Token &token)
{
    const auto &types = session.capabilities().resourceTypes;
    return SummaryText::line(summarize(token, classify(token, types), types), token);
}

/// The first of them that is guarded.
std::pair<const Token *, Guard> guardedOne(const ServerSession &session, const TokenList &tokens)
{
    for (const Token &token : tokens) {
        const Guard guard = guardOf(session, token);
        if (guard != Guard::None)
            return { &token, guard };
    }
    return { nullptr, Guard::None };
}

} // namespace

Confirmation deactivateQuestion(const ServerSession &session, const TokenList &tokens)
{
    const auto [guarded, guard] = guardedOne(session, tokens);
    if (tokens.size() > 1)
        return ConfirmText::deactivateSeveral(tokens, guarded, guard, Markup::Html);
    const Token &token = tokens.constFirst();
    return ConfirmText::deactivate(token, summaryOf(session, token), guard, Markup::Html);
}

Confirmation removeQuestion(const ServerSession &session, const TokenList &tokens)
{
    const auto [guarded, guard] = guardedOne(session, tokens);
    if (tokens.size() > 1)
        return ConfirmText::removeSeveral(tokens, guarded, guard, Markup::Html);
    const Token &token = tokens.constFirst();
    return ConfirmText::remove(token, summaryOf(session, token), guard, Markup::Html);
}

} // namespace itm
