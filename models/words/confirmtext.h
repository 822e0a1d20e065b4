// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/words/abilitytext.h"

namespace itm {

/// Why a change asks for more than a click.
enum class Guard : quint8 {
    None,
    /// The token is the credential in use.
    OwnCredential,
    /// It fits the credential in use, and the server does not tell which one that is.
    PerhapsOwnCredential,
    /// No other active operator token would be left.
    LastOperator,
};

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
    /// Only with a guard: what to type and the request to do so; both empty otherwise.
    QString typedAnswer;
    QString typedRequest;
};

/// The questions before tokens are deactivated or deleted. All texts are Html if asked for, except
/// title, verb and typedAnswer.
class ConfirmText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ConfirmText)

public:
    /// `summary`: SummaryText::line() of the token.
    [[nodiscard]] static Confirmation deactivate(const Token &token, const QString &summary,
                                                 Guard guard, Markup markup);
    [[nodiscard]] static Confirmation remove(const Token &token, const QString &summary,
                                             Guard guard, Markup markup);
    /// Of several at once. `guarded`: the one among them that needs typing, or null, and why.
    [[nodiscard]] static Confirmation
    deactivateSeveral(const TokenList &tokens, const Token *guarded, Guard guard, Markup markup);
    [[nodiscard]] static Confirmation removeSeveral(const TokenList &tokens, const Token *guarded,
                                                    Guard guard, Markup markup);
};

} // namespace itm
