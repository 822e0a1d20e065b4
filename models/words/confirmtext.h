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

/// The questions before a token is deactivated or deleted. All texts are Html if asked for, except
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
};

} // namespace itm
