// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/findingindex.h"
#include "models/core/acceptedfinding.h"

#include <QCoreApplication>

namespace itm {

/// What is wrong with tokens, in words. Plain text.
class FindingText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::FindingText)

public:
    /// "Operator tokens beyond the first"
    [[nodiscard]] static QString title(FindingKind kind);
    /// Of one token, with what was found.
    [[nodiscard]] static QString sentence(const FindingGroup &group, const FindingHit &hit,
                                          const QDateTime &now);
    /// A remark on the token says it already, with the list of another day too.
    [[nodiscard]] static bool isRemark(FindingKind kind);
    /// A sentence for each, but for what remarks on the token say anyway.
    [[nodiscard]] static QStringList ofToken(const QList<TokenFinding> &findings,
                                             const QDateTime &now);
    /// Each with its title and why it matters; beside the remarks on the token.
    [[nodiscard]] static QStringList explained(const QList<TokenFinding> &findings,
                                               const QDateTime &now);
    /// Why it matters and what helps.
    [[nodiscard]] static QString why(FindingKind kind);
    [[nodiscard]] static QString severity(FindingSeverity severity);
    /// On a button.
    [[nodiscard]] static QString remedy(FindingRemedy remedy);
    /// Who accepted it, until when and why.
    [[nodiscard]] static QString accepted(const AcceptedFinding &finding);
    /// What was not looked at, and why.
    [[nodiscard]] static QString notLookedAt(FindingNeed need);
    /// On a button: how many kinds of findings there are.
    [[nodiscard]] static QString count(int kinds);
};

} // namespace itm
