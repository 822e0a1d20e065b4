// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/comparison.h"
#include "models/words/abilitytext.h"

namespace itm {

/// What several tokens have in common and where they differ, in words.
class ComparisonText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ComparisonText)

public:
    /// Labels and values: "Kind" – "Write 3, Read 1". `kinds`: kinds in words and their numbers.
    [[nodiscard]] static QList<std::pair<QString, QString>>
    counts(const TokenComparison &comparison, const QMap<QString, qsizetype> &kinds);
    /// Html; at most a dozen, then how many more.
    [[nodiscard]] static QList<Statement> common(const TokenComparison &comparison,
                                                 const OrganizationNames &names);
    /// Html; each entry that only some hold, how many do, and which, where these are few. `tokens`:
    /// what was compared. Empty where all permissions are the same.
    [[nodiscard]] static QList<Statement> differing(const TokenComparison &comparison,
                                                    const QList<const Token *> &tokens,
                                                    const OrganizationNames &names);
};

} // namespace itm
