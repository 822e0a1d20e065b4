// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sessionservices.h"

namespace itm {

/// What is saved of servers, only to be read: what a passing run saw is not what the user saw last.
/// The other store outlives this.
class ReadingInventories final : public InventoryStore
{
public:
    explicit ReadingInventories(InventoryStore &store)
        : m_store(store)
    {
    }

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
    InventoryStore &m_store;
};

/// The same for replacements under way, which a running program looks after.
class ReadingReplacements final : public ReplacementStore
{
public:
    explicit ReadingReplacements(ReplacementStore &store)
        : m_store(store)
    {
    }

    RequestHandle put(const Replacement &replacement, QObject *context,
                      Callback<Done> callback) override;
    RequestHandle made(IntentId creation, TokenId successor, QObject *context,
                       Callback<Done> callback) override;
    RequestHandle remove(ReplacementId id, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<Replacement>> callback) override;

private:
    ReplacementStore &m_store;
};

} // namespace itm
