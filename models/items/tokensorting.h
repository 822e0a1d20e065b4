// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokentablemodel.h"

namespace itm {

/// Sorts row numbers by one column; equal ones by description, then id, so that the order is always
/// the same.
void sortTokenRows(const std::vector<TokenRow> &rows, std::vector<quint32> &numbers,
                   TokenTableModel::Column column, Qt::SortOrder order);
/// Whether that order puts one row before another.
[[nodiscard]] bool comesBefore(const TokenRow &a, const TokenRow &b, TokenTableModel::Column column,
                               Qt::SortOrder order);

} // namespace itm
