// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessgrid.h"

namespace itm {

/// Which part of a grid is looked at, and in which order.
struct AccessView final
{
    enum class Rows : quint8 { Tokens, Owners };
    enum class Grouping : quint8 { None, Owner, Kind };
    enum class Order : quint8 { Name, MostAccess };

    Rows rows = Rows::Tokens;
    /// For Tokens.
    Grouping grouping = Grouping::None;
    Order order = Order::Name;
    /// Null: all. Else its buckets, its tokens, and what reaches them from elsewhere.
    OrganizationId organization;
    /// Parts of names; empty: any. A token is found by its owner too.
    QString rowFilter;
    QString bucketFilter;
    /// Rows and columns without any access are left out.
    bool hidesEmpty = false;
    bool showsSystemBuckets = false;

    friend bool operator==(const AccessView &, const AccessView &) = default;
};

/// Places in the grid: in tokens() or owners(), and in buckets().
struct AccessArrangement final
{
    AccessView view;
    QList<qsizetype> rows;
    QList<qsizetype> columns;
};

/// Rows: Idle access counts as access. Columns stay organization by organization. Its time grows
/// with rows × columns, so it is for a thread of its own where there are many.
[[nodiscard]] AccessArrangement arrangeAccess(const AccessGrid &grid, const AccessView &view);

} // namespace itm
