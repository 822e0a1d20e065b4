// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/journalentry.h"

#include <QCoreApplication>

namespace itm {

/// What is told of the journal of what this program did. All of it is plain text.
class JournalText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::JournalText)

public:
    /// "Token deactivated", as of something that was tried.
    [[nodiscard]] static QString action(JournalAction action, TokenStore store);
    [[nodiscard]] static QString result(JournalResult result);
    /// For a cell: the description, the ID where there is none.
    [[nodiscard]] static QString token(const JournalEntry &entry);
    /// The clock of this computer had been set back.
    [[nodiscard]] static QString clockWentBack();
    /// Whether the chain holds, and what that means.
    [[nodiscard]] static QString chain(const JournalCheck &check);
    /// What to write down elsewhere, so that a cut at the end shows; empty without entries.
    [[nodiscard]] static QString seal(const JournalCheck &check);
    /// For a bar: changes go on, though they are not written down.
    [[nodiscard]] static QString notWritten(const Error &error);
};

} // namespace itm
