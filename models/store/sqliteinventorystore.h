// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/inventorystore.h"

namespace itm {

class LocalDatabase;

/// Inventories in the local database, which outlives this. A long list is written in slices, each a
/// transaction of its own, under a new generation that becomes the valid one at the end: a crash in
/// between leaves the old list, and an intent never waits for the whole.
class SqliteInventoryStore final : public InventoryStore
{
public:
    explicit SqliteInventoryStore(LocalDatabase &database);

    RequestHandle loadFirst(ServerId server, int count, QObject *context,
                            Callback<Answer> callback) override;
    RequestHandle load(ServerId server, QObject *context, Callback<Answer> callback) override;
    RequestHandle save(ServerId server, SavedInventory inventory, QObject *context,
                       Callback<Done> callback) override;
    RequestHandle update(ServerId server, SavedInventory header, InventoryChange change,
                         QObject *context, Callback<Done> callback) override;
    RequestHandle bucketNames(ServerId server, QObject *context,
                              Callback<QHash<BucketId, QString>> callback) override;
    RequestHandle remove(ServerId server, QObject *context, Callback<Done> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
