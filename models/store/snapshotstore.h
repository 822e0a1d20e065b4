// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/snapshot.h"

namespace itm {

/// What stood on each server on some days, without values. StoreFull, StoreReadOnly, StoreCorrupt,
/// StoreFailed.
class SnapshotStore
{
public:
    SnapshotStore() = default;
    virtual ~SnapshotStore() = default;
    Q_DISABLE_COPY_MOVE(SnapshotStore)

    /// Keeps the list, unless there is one of that day (UTC) already, and drops what is to be
    /// thinned out. Other work of the store goes on meanwhile. False: it was there.
    virtual RequestHandle take(ServerId server, const Snapshot &snapshot, const TokenList &tokens,
                               QObject *context, Callback<bool> callback)
        = 0;
    /// The latest first.
    virtual RequestHandle all(ServerId server, QObject *context, Callback<Snapshots> callback) = 0;
    /// What two of them do not have in common.
    virtual RequestHandle differing(ServerId server, qint64 before, qint64 after, QObject *context,
                                    Callback<SnapshotPair> callback)
        = 0;
    /// All tokens of one.
    virtual RequestHandle tokens(ServerId server, qint64 snapshot, QObject *context,
                                 Callback<TokenList> callback)
        = 0;
};

} // namespace itm
