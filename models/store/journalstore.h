// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/journalentry.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

namespace itm {

/// The journal: entries are added and never changed, each carries a hash over itself and the one
/// before. That makes it tamper-evident, not tamper-proof. StoreFull, StoreReadOnly, StoreCorrupt,
/// StoreFailed.
class JournalStore
{
public:
    JournalStore() = default;
    virtual ~JournalStore() = default;
    Q_DISABLE_COPY_MOVE(JournalStore)

    /// Adds them in this order, all or none; sequence and hash are made here.
    virtual RequestHandle append(JournalEntries entries, QObject *context, Callback<Done> callback)
        = 0;
    /// The newest so many in the order of their sequence; all with 0.
    virtual RequestHandle newest(int count, QObject *context, Callback<JournalEntries> callback)
        = 0;
    /// Walks the whole chain.
    virtual RequestHandle check(QObject *context, Callback<JournalCheck> callback) = 0;
};

} // namespace itm
