// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"
#include "models/words/nametext.h"

namespace itm {

/// What a batch does and what became of its tokens. Plain text.
class OutcomeText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::OutcomeText)

public:
    /// For a title: "Deactivating 48 tokens".
    [[nodiscard]] static QString running(BatchAction action, int total);
    /// While it runs: "37 of 48 tokens, 2 of them not done."
    [[nodiscard]] static QString progress(const BatchProgress &progress);
    /// "37 tokens deactivated. 2 refused." Only what is not zero.
    [[nodiscard]] static QString summary(BatchAction action, const TokenOutcomes &outcomes);
    /// One or two words, for a cell.
    [[nodiscard]] static QString result(TokenResult result);
    /// Why it is not done, in one sentence; empty where it is.
    [[nodiscard]] static QString reason(const TokenOutcome &outcome,
                                        const OrganizationNames &names);
    /// The same and what to do about it, for a message bar.
    [[nodiscard]] static QString line(const TokenOutcome &outcome, const OrganizationNames &names);
    /// For the menu: "Undo: deactivate 3 tokens". `action` and `count` of what would be undone.
    [[nodiscard]] static QString undo(BatchAction action, int count);
};

} // namespace itm
