// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqliteinventorystore.h"

#include "models/store/inventoryrows.h"
#include "models/store/stepwisewrite.h"

namespace itm {

namespace {

class InventorySave final : public StepwiseWrite<InventorySave, Done>
{
public:
    InventorySave(LocalDatabase &database, ServerId server, SavedInventory inventory,
                  QObject *context, Callback<Done> callback)
        : StepwiseWrite(database, context, std::move(callback))
        , m_server(server)
        , m_inventory(std::move(inventory))
    {
    }

    RequestHandle start()
    {
        step<qint64>(
            [server = m_server](QSqlDatabase &database) {
                return InventoryRows(database, server).begin();
            },
            [](InventorySave &self, qint64 generation) {
                self.m_generation = generation;
                self.writeSlice();
            });
        return handle();
    }

private:
    void writeSlice()
    {
        if (m_written >= m_inventory.tokens.size())
            return commit();
        const TokenList slice = m_inventory.tokens.mid(m_written, SliceSize);
        m_written += slice.size();
        step<Done>(
            [server = m_server, generation = m_generation, slice](QSqlDatabase &database) {
                return InventoryRows(database, server).put(generation, slice);
            },
            [](InventorySave &self, Done) { self.writeSlice(); });
    }

    void commit()
    {
        m_inventory.tokens.clear();
        step<Done>(
            [server = m_server, generation = m_generation,
             header = m_inventory](QSqlDatabase &database) -> Result<Done> {
                InventoryRows rows(database, server);
                const auto done = rows.commit(generation, header);
                return done ? rows.sweep(generation) : done;
            },
            [](InventorySave &self, Done) { self.finish(Done()); });
    }

    ServerId m_server;
    SavedInventory m_inventory;
    qint64 m_generation = 0;
    qsizetype m_written = 0;
};

std::function<Result<InventoryStore::Answer>(QSqlDatabase &)> reading(ServerId server, int count)
{
    return [server, count](QSqlDatabase &database) {
        return InventoryRows(database, server).read(count);
    };
}

} // namespace

SqliteInventoryStore::SqliteInventoryStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteInventoryStore::loadFirst(ServerId server, int count, QObject *context,
                                              Callback<Answer> callback)
{
    return m_database.run<Answer>(reading(server, count), context, std::move(callback));
}

RequestHandle SqliteInventoryStore::load(ServerId server, QObject *context,
                                         Callback<Answer> callback)
{
    return m_database.run<Answer>(reading(server, -1), context, std::move(callback));
}

RequestHandle SqliteInventoryStore::save(ServerId server, SavedInventory inventory,
                                         QObject *context, Callback<Done> callback)
{
    return std::make_shared<InventorySave>(m_database, server, std::move(inventory), context,
                                           std::move(callback))
        ->start();
}

RequestHandle SqliteInventoryStore::update(ServerId server, SavedInventory header,
                                           InventoryChange change, QObject *context,
                                           Callback<Done> callback)
{
    return m_database.run<Done>(
        [server, header = std::move(header),
         change = std::move(change)](QSqlDatabase &database) -> Result<Done> {
            InventoryRows rows(database, server);
            const auto generation = rows.generation();
            if (!generation)
                return generation.error();
            if (generation.value() == 0)
                return Done();
            auto done = rows.removeTokens(generation.value(), change.removed);
            if (done)
                done = rows.put(generation.value(), change.put);
            return done ? rows.commit(generation.value(), header) : done;
        },
        context, std::move(callback));
}

RequestHandle SqliteInventoryStore::bucketNames(ServerId server, QObject *context,
                                                Callback<QHash<BucketId, QString>> callback)
{
    return m_database.run<QHash<BucketId, QString>>(
        [server](QSqlDatabase &database) { return InventoryRows(database, server).bucketNames(); },
        context, std::move(callback));
}

RequestHandle SqliteInventoryStore::remove(ServerId server, QObject *context,
                                           Callback<Done> callback)
{
    return m_database.run<Done>(
        [server](QSqlDatabase &database) { return InventoryRows(database, server).removeAll(); },
        context, std::move(callback));
}

} // namespace itm
