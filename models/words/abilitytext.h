// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/abilities.h"
#include "models/words/nametext.h"

namespace itm {

/// One line of *May* or *May not*.
struct Statement final
{
    enum class Tone : quint8 {
        Plain,
        /// More than one might expect: shown in the colour of a warning.
        Caution,
    };

    QString text;
    Tone tone = Tone::Plain;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// What a token may and may not do, in sentences that can follow "may" and "will be able to".
class AbilityText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::AbilityText)

public:
    [[nodiscard]] static QList<Statement> may(const Token &token, const Abilities &abilities,
                                              const OrganizationNames &names, Markup markup);
    [[nodiscard]] static QList<Statement> mayNot(const Token &token, const Abilities &abilities,
                                                 Markup markup);
    /// What it holds in vain, a sentence each.
    [[nodiscard]] static QStringList withoutEffect(const Token &token, const Abilities &abilities,
                                                   const OrganizationNames &names, Markup markup);
};

} // namespace itm
