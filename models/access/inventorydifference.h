// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// One token that is not in two lists alike.
struct TokenDifference final
{
    enum class Kind : quint8 { Appeared, Vanished, Changed };

    Kind kind = Kind::Changed;
    /// Of one that appeared, and of one that vanished, both are the one there is.
    Token before;
    Token after;

    [[nodiscard]] bool isOtherStatus() const { return before.status != after.status; }
    [[nodiscard]] bool isOtherDescription() const
    {
        return before.description != after.description;
    }
    [[nodiscard]] bool isOtherOwner() const { return before.owner != after.owner; }
    /// Which no request of the API can do: another token under the same ID.
    [[nodiscard]] bool arePermissionsOther() const
    {
        return before.permissions != after.permissions || before.organization != after.organization;
    }
};

/// By store and ID, and in their order. Names that belong to IDs do not count. Any thread.
[[nodiscard]] QList<TokenDifference> compareInventories(const TokenList &before,
                                                        const TokenList &after);

} // namespace itm
