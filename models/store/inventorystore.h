// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/pendingcall.h"
#include "models/core/serverfacts.h"
#include "models/core/token.h"

#include <QHash>

namespace itm {

/// What was last known of one server. Tokens have no values.
struct SavedInventory final
{
    ServerCapabilities capabilities;
    Identity identity;
    QList<Organization> organizations;
    QList<User> users;
    TokenList tokens;
    /// UTC, milliseconds: when the server told it.
    QDateTime takenAt;
};

/// What a token is known by on its server.
struct TokenPlace final
{
    TokenStore store = TokenStore::V2;
    TokenId id;

    friend bool operator==(const TokenPlace &, const TokenPlace &) = default;
};

/// What became different in a list of tokens.
struct InventoryChange final
{
    /// New ones and changed ones.
    TokenList put;
    QList<TokenPlace> removed;

    [[nodiscard]] bool isEmpty() const { return put.isEmpty() && removed.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return put.size() + removed.size(); }
};

/// The last inventory of each server, on this computer, without values (design §5). Answers as
/// models/core/pendingcall.h says; StoreFull, StoreReadOnly, StoreCorrupt, StoreFailed.
class InventoryStore
{
public:
    InventoryStore() = default;
    virtual ~InventoryStore() = default;
    Q_DISABLE_COPY_MOVE(InventoryStore)

    using Answer = std::optional<SavedInventory>;

    /// With the tokens that come first by naturalKey() of their description, at most `count`.
    /// Nothing where none was saved.
    virtual RequestHandle loadFirst(ServerId server, int count, QObject *context,
                                    Callback<Answer> callback)
        = 0;
    virtual RequestHandle load(ServerId server, QObject *context, Callback<Answer> callback) = 0;
    /// Replaces what was saved, whole or not at all. Other work of the store goes on meanwhile.
    virtual RequestHandle save(ServerId server, SavedInventory inventory, QObject *context,
                               Callback<Done> callback)
        = 0;
    /// Brings what was saved up to date: everything but the tokens from `header`, the tokens by the
    /// change. Nothing happens where none was saved.
    virtual RequestHandle update(ServerId server, SavedInventory header, InventoryChange change,
                                 QObject *context, Callback<Done> callback)
        = 0;
    /// What buckets were called when a saved list named them last: the server forgets the name of
    /// a bucket that is gone, permissions go on naming its id.
    virtual RequestHandle bucketNames(ServerId server, QObject *context,
                                      Callback<QHash<BucketId, QString>> callback)
        = 0;
    virtual RequestHandle remove(ServerId server, QObject *context, Callback<Done> callback) = 0;
};

} // namespace itm
