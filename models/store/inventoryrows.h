// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/store/inventorystore.h"

class QSqlDatabase;

namespace itm {

/// Reading and writing of inventories inside one transaction, on the database's thread. A list of
/// tokens belongs to a generation; the one that the inventory names is the valid one.
class InventoryRows final
{
public:
    InventoryRows(QSqlDatabase &database, ServerId server);

    /// `count`: the first so many by their sorting key; -1 for all.
    [[nodiscard]] Result<InventoryStore::Answer> read(int count);
    /// A generation that is not in use, nothing in it.
    [[nodiscard]] Result<qint64> begin();
    /// The lists stay in memory until the last call.
    [[nodiscard]] Result<Done> put(qint64 generation, const TokenList &tokens);
    [[nodiscard]] Result<Done> removeTokens(qint64 generation, const QList<TokenPlace> &tokens);
    /// Makes the generation the valid one, with everything but tokens from the header.
    [[nodiscard]] Result<Done> commit(qint64 generation, const SavedInventory &header);
    /// Deletes all other generations.
    [[nodiscard]] Result<Done> sweep(qint64 generation);
    /// The valid one; 0 where none was saved.
    [[nodiscard]] Result<qint64> generation();
    [[nodiscard]] Result<Done> removeAll();
    [[nodiscard]] Result<QHash<BucketId, QString>> bucketNames();

private:
    [[nodiscard]] Result<Done> run(const QString &statement, const QVariantList &values);
    [[nodiscard]] Result<qint64> permissionSet(qint64 generation, const PermissionList &set);
    /// 0 where there is none.
    [[nodiscard]] Result<qint64> findSet(qint64 generation, const QString &text);
    [[nodiscard]] Result<qint64> insertSet(qint64 generation, const QString &text);
    [[nodiscard]] Result<Done> rememberNames(const PermissionList &set);
    [[nodiscard]] Result<TokenList> tokens(qint64 generation, int count);
    [[nodiscard]] Result<PermissionList> permissions(qint64 set);
    [[nodiscard]] std::optional<Error> readAllSets(qint64 generation);

    QSqlDatabase &m_database;
    QString m_server;
    /// Written in this transaction already, by where the list lies in memory.
    QHash<const void *, qint64> m_setIds;
    /// Of buckets, written in this transaction already.
    QSet<ResourceId> m_named;
    /// Read already.
    QHash<qint64, PermissionList> m_sets;
};

} // namespace itm
