// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/core/secret.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace itm {

/// A profile together with what it signs in with.
struct CliSignIn final
{
    CliProfile profile;
    /// Empty where it does not sign in by token.
    Secret token;
    /// Of a `cookie`, which also holds the password: that stays in the file. Empty: it is
    /// unreadable.
    QString userName;
    /// The first entry that leads to the same address with the same credential; -1: there is none.
    qsizetype sameAs = -1;
};

/// A configs file as it is to be written: the token's TOML string belongs between the two, and is
/// put there by who writes the file. Both hold the values of other profiles.
struct SplicedCliConfigs final
{
    Secret before;
    Secret after;
    /// A profile of this name was there.
    bool replaces = false;
    QList<DifferenceLine> difference;
};

/// The profiles of the influx CLI's configs file (fact sheet §12.3), in the order of their names.
/// Pure functions of bytes, any thread.
[[nodiscard]] std::variant<QList<CliProfile>, CliConfigsTrouble>
cliProfiles(const Secret &contents);

/// The same profiles, for taking them over.
[[nodiscard]] std::variant<std::vector<CliSignIn>, CliConfigsTrouble>
cliSignIns(const Secret &contents);

/// Puts a profile that signs in by token into the file's text; `isActive` moves the mark to it.
/// Every other byte stays: an entry is spliced in, the outcome parsed again and compared.
[[nodiscard]] std::variant<SplicedCliConfigs, CliConfigsTrouble>
putCliProfile(const Secret &contents, const CliProfile &profile);

/// As a TOML string in its quotes, whatever the bytes are.
[[nodiscard]] QByteArray tomlString(QByteArrayView bytes);

} // namespace itm
