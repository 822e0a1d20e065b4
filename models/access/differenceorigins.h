// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/inventorydifference.h"
#include "models/core/journalentry.h"

#include <QHash>

namespace itm {

/// Which differences between two lists of a server come from what this program did in between, by
/// its journal.
class DifferenceOrigins final
{
public:
    /// In any order. Only what was done after the first list and before the second counts.
    DifferenceOrigins(const JournalEntries &entries, ServerId server, const QDateTime &from,
                      const QDateTime &until);

    /// The latest that can have made this difference: one that was done, else one that was not
    /// answered. Nothing: it came from elsewhere, as far as the journal knows.
    [[nodiscard]] std::optional<JournalEntry> of(const TokenDifference &difference) const;

private:
    ServerId m_server;
    QHash<TokenKey, JournalEntries> m_entries;
};

} // namespace itm
