// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QMap>

namespace itm {

/// An entry that some tokens hold and others do not.
struct PermissionDifference final
{
    Permission permission;
    /// Indexes into the list that was compared: who holds it, in order.
    QList<qsizetype> holders;
};

/// What several tokens have in common and where they differ.
struct TokenComparison final
{
    qsizetype count = 0;
    qsizetype active = 0;
    /// Names and how many tokens have them; ids where there is no name.
    QMap<QString, qsizetype> owners;
    QMap<QString, qsizetype> organizations;
    /// Held by every one of them, as an entry; in the order of the first.
    PermissionList common;
    /// Each entry once, in the order of the tokens; the first MostDifferences of them.
    QList<PermissionDifference> differences;
    /// How many there are.
    qsizetype differing = 0;
};

/// More would not be read.
constexpr qsizetype MostDifferences = 12;

/// Linear in the number of entries; tokens that share a list cost next to nothing.
[[nodiscard]] TokenComparison compareTokens(const QList<const Token *> &tokens);

/// Copies of tokens of several servers that can be compared: ids say nothing across servers, so
/// what has one type and name has one id here, and each token's own organization is the first's.
[[nodiscard]] TokenList comparableByName(const QList<const Token *> &tokens);

} // namespace itm
