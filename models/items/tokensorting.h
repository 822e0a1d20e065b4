// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokencolumns.h"

#include <functional>
#include <vector>

namespace itm {

struct TokenSortKey final
{
    TokenColumn column = DescriptionColumn;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const TokenSortKey &, const TokenSortKey &) = default;
};

/// The most important key first. What is equal in all of them is ordered by description, then id,
/// so that the order is always the same.
using TokenOrder = QList<TokenSortKey>;

/// `column` becomes the most important key; at most three are kept.
[[nodiscard]] TokenOrder sortedFirstBy(TokenSortKey key, const TokenOrder &order);

/// The token of a row, which must not be gone.
using TokenOfRow = std::function<const Token &(const TokenRow &)>;

/// What is to be sorted.
struct TokenSorting final
{
    const std::vector<TokenRow> &rows;
    const TokenFactsList &facts;
    TokenOfRow tokenOf;
};

/// Sorts row numbers.
void sortTokenRows(const TokenSorting &sorting, std::vector<quint32> &numbers,
                   const TokenOrder &order);
/// The same for numbers that have the order of all keys but the first already.
void sortTokenRowsByFirst(const TokenSorting &sorting, std::vector<quint32> &numbers,
                          const TokenOrder &order);
/// Whether that order puts one row before another; both of tokens that their servers still list.
[[nodiscard]] bool comesBefore(const TokenRow &a, const TokenRow &b, const TokenOrder &order);

} // namespace itm
