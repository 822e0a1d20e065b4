// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace itm {

/// One entry of the influx CLI's configs file (fact sheet §12.3), without its credential.
struct CliProfile final
{
    QString name;
    QString url;
    /// By name.
    QString organization;
    bool isActive = false;
    bool hasToken = false;
    /// Signs in with user and password: the CLI's `cookie`.
    bool hasPassword = false;

    friend bool operator==(const CliProfile &, const CliProfile &) = default;
};

/// Why a configs file cannot be read, or cannot take a profile.
enum class CliConfigsIssue : quint8 {
    TooLarge,
    NotToml, ///< also: one profile twice
    NotAProfile, ///< an entry that belongs to no profile
    EmptyName,
    ReservedName, ///< the CLI takes it for a command
    OddForm, ///< a profile written in a way that is not changed here
};

struct CliConfigsTrouble final
{
    CliConfigsIssue issue = CliConfigsIssue::NotToml;
    /// From 1; 0 where no line is to blame.
    int line = 0;
    /// The name of the entry.
    QString subject;

    friend bool operator==(const CliConfigsTrouble &, const CliConfigsTrouble &) = default;
};

/// One line of what a change does to a text; credentials are masked.
struct DifferenceLine final
{
    enum class Kind : quint8 { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const DifferenceLine &, const DifferenceLine &) = default;
};

} // namespace itm
