// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/words/guardtext.h"

namespace itm {

/// A question before a change. The default answer is to leave it.
struct Confirmation final
{
    QString title;
    /// What the token is, whose, where and what it can do.
    QString about;
    /// What follows.
    QString consequence;
    /// On the button.
    QString verb;
    /// A milder way to the same end, on a button beside the verb; empty where there is none.
    QString alternative;
    /// Only where access is cut: what to type and the request to do so; both empty otherwise.
    QString typedAnswer;
    QString typedRequest;
    /// Something is lost or stops: the verb is in the colour of danger.
    bool isDestructive = true;
};

/// The questions before tokens are deactivated or deleted. All texts are Html if asked for, except
/// title, verb, alternative and typedAnswer.
class ConfirmText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ConfirmText)

public:
    /// `tokens`: at least one. `summary`: SummaryText::line() of the only one. `guarded`: those
    /// among them that must be named.
    [[nodiscard]] static Confirmation deactivate(const TokenList &tokens, const QString &summary,
                                                 const GuardedTokens &guarded, Markup markup);
    [[nodiscard]] static Confirmation remove(const TokenList &tokens, const QString &summary,
                                             const GuardedTokens &guarded, Markup markup);
    /// Has a question of other words ask for typing where the change of the token cuts access.
    static void demandTyping(const GuardedToken &guarded, Markup markup, Confirmation &question);
    /// Whether two connections lead to one server; `organization`: what both show.
    [[nodiscard]] static Confirmation sameServer(const Connection &added, const Connection &known,
                                                 const QString &organization, Markup markup);
};

} // namespace itm
