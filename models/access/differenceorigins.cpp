// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/differenceorigins.h"

namespace itm {

namespace {

bool canMake(JournalAction action, TokenDifference::Kind kind)
{
    switch (kind) {
    case TokenDifference::Kind::Appeared:
        return action == JournalAction::Create || action == JournalAction::SetUp;
    case TokenDifference::Kind::Vanished:
        return action == JournalAction::Delete;
    case TokenDifference::Kind::Changed:
        break;
    }
    return action == JournalAction::Activate || action == JournalAction::Deactivate
        || action == JournalAction::Describe || action == JournalAction::Change;
}

} // namespace

DifferenceOrigins::DifferenceOrigins(const JournalEntries &entries, ServerId server,
                                     const QDateTime &from, const QDateTime &until)
    : m_server(server)
{
    for (const JournalEntry &entry : entries) {
        const bool counts
            = entry.result == JournalResult::Done || entry.result == JournalResult::Unanswered;
        if (counts && entry.server == server && entry.time >= from && entry.time <= until)
            m_entries[{ server, entry.store, entry.token }].append(entry);
    }
}

std::optional<JournalEntry> DifferenceOrigins::of(const TokenDifference &difference) const
{
    std::optional<JournalEntry> found;
    const auto entries = m_entries.value({ m_server, difference.after.store, difference.after.id });
    for (const JournalEntry &entry : entries) {
        const bool isBetter = !found || entry.result == JournalResult::Done
            || found->result == JournalResult::Unanswered;
        if (canMake(entry.action, difference.kind) && isBetter)
            found = entry;
    }
    return found;
}

} // namespace itm
