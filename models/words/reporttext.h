// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/report.h"
#include "models/core/reviewrecord.h"

#include <QCoreApplication>

namespace itm {

/// Reports in words. Plain text.
class ReportText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ReportText)

public:
    /// "Inventory of tokens"
    [[nodiscard]] static QString title(ReportKind kind);
    /// "Inventory"
    [[nodiscard]] static QString shortTitle(ReportKind kind);
    /// What it is good for, a sentence.
    [[nodiscard]] static QString about(ReportKind kind);
    /// "Web page (HTML)"
    [[nodiscard]] static QString format(ReportFormat format);
    /// The heading of a column, or the label of a fact.
    [[nodiscard]] static QString field(ReportField field);
    [[nodiscard]] static QString allOrganizations();
    /// In the place of a token where a finding is about the server as a whole.
    [[nodiscard]] static QString wholeServer();
    /// What is visible and what is not.
    [[nodiscard]] static QStringList completeness(bool seesAll, qsizetype listed,
                                                  std::optional<qint64> stored);
    /// "12 tokens"
    [[nodiscard]] static QString tokens(qsizetype count);
    [[nodiscard]] static QString nothingFound();
    /// A heading: a severity, a finding, and of how many tokens.
    [[nodiscard]] static QString findingHeading(const QString &severity, const QString &finding,
                                                qsizetype count);
    [[nodiscard]] static QString acceptedHeading(const QString &finding, qsizetype count);
    /// "reads and writes"
    [[nodiscard]] static QString access(AccessMode mode);
    [[nodiscard]] static QString yesOrNo(bool yes);
    [[nodiscard]] static QString bucketHeading(const QString &bucket, const QString &organization);
    [[nodiscard]] static QString nobodyReaches();
    [[nodiscard]] static QString bucketsMissing(const QStringList &organizations);
    [[nodiscard]] static QString verdict(std::optional<ReviewVerdict> verdict);
    [[nodiscard]] static QString outcome(ReviewOutcome outcome);
    /// How many were decided and how, and whether somebody signed.
    [[nodiscard]] static QStringList reviewSummary(const ReviewRecord &review);
    /// How to check that nobody changed the report.
    [[nodiscard]] static QString checksum(const QString &sha256);
    /// The foot of a printed page.
    [[nodiscard]] static QString page(int number, int count);
    /// Of a preview that ends early.
    [[nodiscard]] static QString cutOff(qsizetype shown, qsizetype all);
};

} // namespace itm
