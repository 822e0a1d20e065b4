// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/serverfacts.h"

namespace itm {

/// What in a draft is broader than most jobs need; in the order in which it is said.
enum class Breadth : quint8 {
    /// An entry for every organization, though it is no operator token.
    ReachesEverywhere,
    /// All Access: a single job rarely needs every type.
    AllAccess,
    /// All buckets, those too that do not exist yet.
    WritesFutureBuckets,
    ReadsFutureBuckets,
    /// The server keeps values readable, so that whoever reads tokens reads their values.
    ReadsValuesOfOtherTokens,
};

[[nodiscard]] QList<Breadth> breadthOf(const Token &preview, const TokenClass &tokenClass,
                                       ValueStorage storage);

} // namespace itm
