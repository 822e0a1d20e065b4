// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QUuid>

#include <optional>

namespace itm {

/// What this program did. Written down by name: see models/store/journalnames.h.
enum class JournalAction : quint8 {
    SetUp,
    Create,
    Activate,
    Deactivate,
    Describe,
    Change, ///< status and description in one request
    Delete,
    SetPassword, ///< of a v1 credential
    ActivateUser, ///< named by the entry's description, without a token
    DeactivateUser,
    ReviewDecision, ///< nothing that was sent to a server
    Other, ///< written by another version
};

enum class JournalResult : quint8 {
    Begun, ///< about to be sent; what came of it is an entry of its own
    Done,
    Refused,
    Unanswered, ///< it may have been carried out
    Noted, ///< nothing was sent
};

/// One entry of the journal. Never a value, password or credential.
struct JournalEntry final
{
    /// Its place in the journal; 0 until it is written.
    qint64 sequence = 0;
    /// UTC, by the clock of this computer. Later entries may have an earlier one.
    QDateTime time;
    /// What the beginning and the outcome of one request have in common.
    QUuid operation;
    ConnectionId connection;
    ServerId server;
    /// The connection's name at that time.
    QString connectionName;
    /// As whom it was asked for; empty where that is not known.
    QString user;
    JournalAction action = JournalAction::Other;
    JournalResult result = JournalResult::Noted;
    TokenStore store = TokenStore::V2;
    TokenId token;
    QString description;
    OrganizationId organization;
    QString organizationName;
    /// Records as recordJson() writes them: as it was, and as asked for or as the server has it.
    QString before;
    QString after;
    /// Why it was refused, or what was decided.
    QString note;
    /// Of this entry and, by it, of all before.
    QByteArray hash;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

using JournalEntries = QList<JournalEntry>;

enum class JournalBreakKind : quint8 {
    Altered, ///< this entry is not what was written
    Missing, ///< an entry before it is gone
    CutOff, ///< the last ones are gone
};

/// Where the chain does not hold.
struct JournalBreak final
{
    JournalBreakKind kind = JournalBreakKind::Altered;
    /// The first entry that does not fit; of CutOff the first that is gone.
    qint64 sequence = 0;

    friend bool operator==(const JournalBreak &, const JournalBreak &) = default;
};

/// What a walk along the whole chain found. What it cannot find: that somebody who can write the
/// database made the whole chain anew, or cut its end and the note of the last entry with it.
struct JournalCheck final
{
    qint64 entries = 0;
    /// The last entry there is.
    qint64 lastSequence = 0;
    QByteArray lastHash;
    std::optional<JournalBreak> broken;
};

} // namespace itm
