// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqliteinventorystore.h"

#include "models/store/inventoryrows.h"
#include "models/store/localdatabase.h"

namespace itm {

namespace {

/// Written at once: a tenth of a second or so.
constexpr qsizetype SliceSize = 8'000;

/// One list on its way into the database. Keeps itself alive by its callbacks.
class InventorySave final : public std::enable_shared_from_this<InventorySave>
{
public:
    InventorySave(LocalDatabase &database, ServerId server, SavedInventory inventory,
                  QObject *context, Callback<Done> callback)
        : m_database(database)
        , m_server(server)
        , m_inventory(std::move(inventory))
        , m_context(context)
        , m_call(PendingCall<Done>::create(context, std::move(callback)))
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
        return m_call->handle();
    }

private:
    template <class T>
    void step(std::function<Result<T>(QSqlDatabase &)> work,
              std::function<void(InventorySave &, T)> next)
    {
        // Not cancelled with the caller: what was begun is finished, or swept by the next one.
        m_database
            .run<T>(std::move(work), m_context,
                    [self = shared_from_this(), next = std::move(next)](Result<T> answer) {
                        if (answer)
                            next(*self, answer.takeValue());
                        else
                            self->m_call->finish(answer.error());
                    })
            .detach();
    }

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
            [](InventorySave &self, Done) { self.m_call->finish(Done()); });
    }

    LocalDatabase &m_database;
    ServerId m_server;
    SavedInventory m_inventory;
    QObject *m_context;
    std::shared_ptr<PendingCall<Done>> m_call;
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
