// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/batchplan.h"
#include "models/core/batchoutcome.h"
#include "models/words/nametext.h"

namespace itm {

/// Many tokens from a file: what is wrong with it, what its rows come to and what became of them.
/// Plain text where nothing else is said.
class BatchText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::BatchText)

public:
    /// Why a file is not read, in one sentence with its line.
    [[nodiscard]] static QString problem(const BatchFileProblem &problem);
    [[nodiscard]] static QString ignored(const QStringList &columns);
    /// What a column holds, for an explanation; `column` as tokenCsvColumns() has it.
    [[nodiscard]] static QString column(const QString &column);

    [[nodiscard]] static QString verdict(BatchVerdict verdict);
    [[nodiscard]] static QString remark(const BatchRemark &remark, const OrganizationNames &names);
    /// All of them, in one line.
    [[nodiscard]] static QString remarks(const QList<BatchRemark> &remarks,
                                         const OrganizationNames &names);

    /// One or two words, for a cell.
    [[nodiscard]] static QString state(const CreationOutcome &outcome);
    [[nodiscard]] static QString reason(const CreationOutcome &outcome,
                                        const OrganizationNames &names);
    /// "120 ready, 3 of them with a warning. 4 cannot be made."
    [[nodiscard]] static QString plan(const BatchCounts &counts);
    /// "37 made. 2 refused." Only what is not zero.
    [[nodiscard]] static QString result(const BatchCounts &counts);
    /// What is asked before they are made: how many in which organization, and the broadest row.
    /// Html. `line`: 0 where there are none. `broadest`: SummaryText::line() of that row.
    [[nodiscard]] static QString about(const QMap<QString, int> &organizations, int line,
                                       const QString &broadest);
};

} // namespace itm
