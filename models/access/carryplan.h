// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/batchplan.h"
#include "models/access/templatemaking.h"

namespace itm {

/// A token that is to be made again elsewhere, its permissions said by names.
struct CarriedToken final
{
    Token token;
    TemplateMaking making;

    /// `objects`: what is known of the token's own server; what is not is named by the token's
    /// list.
    [[nodiscard]] static CarriedToken of(const Token &token, const ObjectLists &objects);
};

/// Where tokens are to be made.
struct CarryPlace final
{
    Organization organization;
    Identity caller;
    ServerCapabilities capabilities;
    /// What the caller holds; none where that is not known.
    std::optional<PermissionList> held;
    /// Of the types that typesToExpand() names for all of them.
    ObjectLists objects;
    /// How many tokens have a description.
    QHash<QString, int> descriptions;
};

/// Token by token what would be sent, as planBatch() says it for a file: what found no counterpart
/// is told, and nothing is guessed. The owner is the caller; there are no lines.
[[nodiscard]] QList<PlannedToken> planCarried(const QList<CarriedToken> &tokens,
                                              const CarryPlace &place);

} // namespace itm
