// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"
#include "models/core/token.h"

#include <vector>

namespace itm {

/// One token as `influxd recovery auth list` prints it from the database file (fact sheet §11):
/// also one that no list of the server shows.
struct RecoveryRecord final
{
    enum class Shown : quint8 {
        Raw,
        Redacted,
        NotAvailable,
        /// It stands there, but broken by a line end in a way that cannot be put right for certain.
        Unreadable,
    };

    TokenId id;
    /// Empty: the owner does not exist any more.
    QString userName;
    UserId user;
    /// Line breaks and tabs in it have become blanks.
    QString description;
    Shown shown = Shown::Redacted;
    /// Only for Shown::Raw.
    Secret value;
    PermissionList permissions;
    /// The line was cut off within the permissions: there are more than these.
    bool isCut = false;
    /// In the text, from 1.
    int line = 0;
};

/// A user or an organization as `user list` and `org list` print it.
struct RecoveryName final
{
    enum class Of : quint8 { Unknown, User, Organization };

    Of of = Of::Unknown;
    ResourceId id;
    QString name;

    friend bool operator==(const RecoveryName &, const RecoveryName &) = default;
};

/// What could not be read.
struct RecoveryIssue final
{
    enum class Kind : quint8 {
        /// The line ends before its permissions begin.
        CutOff,
        /// Between ID and value there is not exactly one user ID.
        NoUser,
        BadPermission,
        /// The next line ends like a record too: one of the two is not what it seems.
        NoEnd,
        /// The record is there, but its value is not.
        BrokenValue,
        /// A table of tokens that another command printed.
        OtherTable,
        /// The command itself failed; `text` says why.
        CommandFailed,
    };

    Kind kind = Kind::CutOff;
    int line = 0;
    QString text;

    friend bool operator==(const RecoveryIssue &, const RecoveryIssue &) = default;
};

struct RecoveryListing final
{
    /// Move-only: records own values.
    std::vector<RecoveryRecord> records;
    QList<RecoveryName> names;
    QList<RecoveryIssue> issues;
};

} // namespace itm
