// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessgrid.h"

namespace itm {

/// Who can still do something when some tokens are gone.
enum class AccessLeft : quint8 {
    /// Some token that is for less than a whole organization.
    Others,
    /// Only Operator and All Access tokens, which no collector should hold.
    OnlyAdministrators,
    Nobody,
};

/// What becomes of one bucket that the tokens reach now.
struct BucketLoss final
{
    qsizetype bucket = 0;
    /// Others where the tokens that go cannot do it either.
    AccessLeft reading = AccessLeft::Others;
    AccessLeft writing = AccessLeft::Others;

    friend bool operator==(const BucketLoss &, const BucketLoss &) = default;
};

/// What an owner could no longer do with any token of theirs.
struct OwnerLoss final
{
    qsizetype owner = 0;
    /// Places of buckets, and what is lost there; only where something is.
    QList<std::pair<qsizetype, BucketAccess>> buckets;

    friend bool operator==(const OwnerLoss &, const OwnerLoss &) = default;
};

struct AccessLoss final
{
    /// Of the tokens that go, those that grant nothing now anyway.
    qsizetype idle = 0;
    /// How many buckets the working ones of them read or write now.
    qsizetype reached = 0;
    /// In the order of the grid; only those for which fewer than Others are left.
    QList<BucketLoss> buckets;
    QList<OwnerLoss> owners;
};

/// What would be lost if these tokens (places in grid.tokens()) went. Counts tokens that work, as
/// far as the grid knows them. Its time grows with tokens × reached buckets.
[[nodiscard]] AccessLoss lossWithout(const AccessGrid &grid, const QList<qsizetype> &going);

} // namespace itm
