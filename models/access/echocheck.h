// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// How what a server recorded differs from what was asked for. The server has the last word; the
/// user has to know.
struct EchoDifference final
{
    /// Asked for and not recorded; recorded and not asked for. By the shape of the entries: names,
    /// order and duplicates do not matter.
    PermissionList missing;
    PermissionList added;
    bool otherOrganization = false;
    bool otherOwner = false;
    bool otherStatus = false;
    bool otherDescription = false;

    [[nodiscard]] bool isEmpty() const { return *this == EchoDifference{}; }

    friend bool operator==(const EchoDifference &, const EchoDifference &) = default;
};

/// `caller`: the owner where the draft names none. Pure; any thread.
[[nodiscard]] EchoDifference compareEcho(const TokenDraft &draft, UserId caller,
                                         const Token &recorded);

} // namespace itm
