// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"

namespace itm {

class FindingScene;

constexpr int LongInactiveDays = 90;
constexpr int OldDays = 365;

/// What there is to know of a kind of finding without any token.
struct FindingRule final
{
    FindingKind kind = FindingKind::BucketElsewhere;
    /// Never changes: searches and what was accepted name it.
    const char *id = nullptr;
    FindingSeverity severity = FindingSeverity::Note;
    FindingNeed need = FindingNeed::Nothing;
    QList<FindingRemedy> remedies;
    void (*find)(const FindingScene &scene, FindingGroup &group) = nullptr;
};

/// All kinds, the worst first.
[[nodiscard]] const QList<FindingRule> &findingRules();
[[nodiscard]] const FindingRule &findingRule(FindingKind kind);
[[nodiscard]] QString findingId(FindingKind kind);
[[nodiscard]] std::optional<FindingKind> findingKind(const QString &id);

/// Everything that can be found from what is known. May run on any thread.
[[nodiscard]] FindingReport findAll(const FindingContext &context);

} // namespace itm
