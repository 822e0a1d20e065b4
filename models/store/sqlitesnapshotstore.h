// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/snapshotstore.h"

namespace itm {

class LocalDatabase;

/// Snapshots in the local database, which outlives this. One is written in slices, each a
/// transaction of its own, so that an intent never waits for the whole; one that a crash cut short
/// is taken away with the next.
class SqliteSnapshotStore final : public SnapshotStore
{
public:
    explicit SqliteSnapshotStore(LocalDatabase &database);

    RequestHandle take(ServerId server, const Snapshot &snapshot, const TokenList &tokens,
                       QObject *context, Callback<bool> callback) override;
    RequestHandle all(ServerId server, QObject *context, Callback<Snapshots> callback) override;
    RequestHandle differing(ServerId server, qint64 before, qint64 after, QObject *context,
                            Callback<SnapshotPair> callback) override;
    RequestHandle tokens(ServerId server, qint64 snapshot, QObject *context,
                         Callback<TokenList> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
