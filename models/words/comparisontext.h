// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/comparison.h"
#include "models/words/abilitytext.h"

namespace itm {

/// What several tokens have in common, in words.
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
    [[nodiscard]] static QString differing(const TokenComparison &comparison);
};

} // namespace itm
