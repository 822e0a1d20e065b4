// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grants.h"

namespace itm {

/// What one line says of a token. Depends on the same three members as classify().
struct TokenSummary final
{
    enum class Extent : quint8 { Parts, EverythingInOrganization, Everything };

    Extent extent = Extent::Parts;
    /// What it may do to everything; None for Parts.
    AccessMode mode = AccessMode::None;
    /// Parts: all there is, none for a token without permissions. Else: what goes beyond the
    /// extent.
    QList<Grant> parts;

    friend bool operator==(const TokenSummary &, const TokenSummary &) = default;
};

/// `tokenClass` is what classify() said of this token, `serverTypes` the same list. Operator and
/// All Access tokens have no parts. Where one mode holds for every type (a token that reads
/// everything) the extent says so once.
[[nodiscard]] TokenSummary summarize(const Token &token, const TokenClass &tokenClass,
                                     const QList<ResourceType> &serverTypes);

} // namespace itm
