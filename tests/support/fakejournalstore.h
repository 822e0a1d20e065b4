// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"
#include "models/store/journalstore.h"

namespace itm::test {

/// A journal in memory, without hashes.
class FakeJournalStore final : public JournalStore
{
public:
    JournalEntries entries;
    /// How often append() was called.
    int appended = 0;
    /// What every call answers with.
    std::optional<Error> trouble;
    /// What a walk finds.
    std::optional<JournalBreak> broken;

    void reset()
    {
        entries.clear();
        appended = 0;
        trouble.reset();
        broken.reset();
    }

    RequestHandle append(JournalEntries added, QObject *context, Callback<Done> callback) override
    {
        ++appended;
        const auto call = PendingCall<Done>::create(context, std::move(callback));
        if (trouble) {
            call->finish(*trouble);
        } else {
            for (JournalEntry &entry : added)
                entry.sequence = ++m_last;
            entries += added;
            call->finish(Done());
        }
        return call->handle();
    }
    RequestHandle newest(int count, QObject *context, Callback<JournalEntries> callback) override
    {
        const auto call = PendingCall<JournalEntries>::create(context, std::move(callback));
        const bool isAll = count <= 0 || count > entries.size();
        call->finish(trouble ? Result<JournalEntries>(*trouble)
                             : Result<JournalEntries>(isAll ? entries : entries.last(count)));
        return call->handle();
    }
    RequestHandle check(QObject *context, Callback<JournalCheck> callback) override
    {
        const auto call = PendingCall<JournalCheck>::create(context, std::move(callback));
        call->finish(trouble ? Result<JournalCheck>(*trouble)
                             : Result<JournalCheck>(JournalCheck{
                                 .entries = entries.size(),
                                 .lastSequence = entries.isEmpty() ? 0 : entries.last().sequence,
                                 .lastHash = QByteArray(32, '\xab'),
                                 .broken = broken }));
        return call->handle();
    }

private:
    qint64 m_last = 0;
};

} // namespace itm::test
