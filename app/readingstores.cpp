// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/readingstores.h"

namespace itm {

namespace {

RequestHandle refuse(QObject *context, Callback<Done> callback)
{
    auto call = PendingCall<Done>::create(context, std::move(callback));
    call->finish(Error{ .kind = ErrorKind::StoreReadOnly });
    return call->handle();
}

} // namespace

RequestHandle ReadingInventories::loadFirst(ServerId server, int count, QObject *context,
                                            Callback<Answer> callback)
{
    return m_store.loadFirst(server, count, context, std::move(callback));
}

RequestHandle ReadingInventories::load(ServerId server, QObject *context, Callback<Answer> callback)
{
    return m_store.load(server, context, std::move(callback));
}

RequestHandle ReadingInventories::save(ServerId, SavedInventory, QObject *context,
                                       Callback<Done> callback)
{
    return refuse(context, std::move(callback));
}

RequestHandle ReadingInventories::update(ServerId, SavedInventory, InventoryChange,
                                         QObject *context, Callback<Done> callback)
{
    return refuse(context, std::move(callback));
}

RequestHandle ReadingInventories::bucketNames(ServerId server, QObject *context,
                                              Callback<QHash<BucketId, QString>> callback)
{
    return m_store.bucketNames(server, context, std::move(callback));
}

RequestHandle ReadingInventories::remove(ServerId, QObject *context, Callback<Done> callback)
{
    return refuse(context, std::move(callback));
}

RequestHandle ReadingReplacements::put(const Replacement &, QObject *context,
                                       Callback<Done> callback)
{
    return refuse(context, std::move(callback));
}

RequestHandle ReadingReplacements::made(IntentId, TokenId, QObject *context,
                                        Callback<Done> callback)
{
    return refuse(context, std::move(callback));
}

RequestHandle ReadingReplacements::remove(ReplacementId, QObject *context, Callback<Done> callback)
{
    return refuse(context, std::move(callback));
}

RequestHandle ReadingReplacements::all(ServerId server, QObject *context,
                                       Callback<QList<Replacement>> callback)
{
    return m_store.all(server, context, std::move(callback));
}

} // namespace itm
