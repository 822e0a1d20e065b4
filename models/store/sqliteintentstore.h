// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/intentstore.h"
#include "models/store/savedvalueservers.h"

namespace itm {

class LocalDatabase;

/// Intents in the local database, which outlives this.
class SqliteIntentStore final : public IntentStore
{
public:
    explicit SqliteIntentStore(LocalDatabase &database);

    RequestHandle begin(const Intent &intent, QObject *context, Callback<Done> callback) override;
    RequestHandle created(IntentId id, TokenId token, QObject *context,
                          Callback<Done> callback) override;
    RequestHandle close(IntentId id, QObject *context, Callback<Done> callback) override;
    RequestHandle open(ServerId server, QObject *context,
                       Callback<QList<Intent>> callback) override;

private:
    LocalDatabase &m_database;
};

/// The index of saved values in the local database, which outlives this.
class SqliteSavedValueIndex final : public SavedValueIndex, public SavedValueServers
{
public:
    explicit SqliteSavedValueIndex(LocalDatabase &database);

    RequestHandle add(const TokenKey &key, QObject *context, Callback<Done> callback) override;
    RequestHandle remove(const TokenKey &key, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<TokenKey>> callback) override;
    RequestHandle servers(QObject *context, Callback<QList<ServerId>> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
