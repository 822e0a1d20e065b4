// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenpositions.h"
#include "models/store/inventorystore.h"

#include <QSet>

namespace itm {

/// More changes than this are told by one reset.
constexpr qsizetype MostRowChanges = 1'000;

/// What a list from the server means for the list that is known.
struct TokenMerge final
{
    InventoryChange change;
    /// The whole new list; only where there are more than MostRowChanges.
    std::optional<TokenList> tokens;
    TokenPositions positions;
    /// Nothing was known before.
    bool isFirst = false;
};

struct MergeTask final
{
    ServerId server;
    TokenList known;
    TokenList listed;
    /// Null: the list is the whole; else it has this organization's v2 tokens only, and says
    /// nothing about others.
    OrganizationId within;
    /// Changed here since the list was asked for: it may be older, and decides nothing about them.
    QSet<TokenKey> touched;
};

/// Works on any thread. Tokens that are equal keep their old object, so that strings and permission
/// lists stay shared. Of several with the same id the first counts.
[[nodiscard]] TokenMerge mergeTokens(MergeTask task);

} // namespace itm
