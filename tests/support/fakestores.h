// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/credentialstore.h"
#include "models/store/intentstore.h"
#include "models/store/inventorystore.h"
#include "models/store/replacementstore.h"
#include "models/store/savedvalueservers.h"

#include "tests/support/fakecall.h"

#include <map>

namespace itm::test {

/// A keychain in memory that can be told to fail: scripted answers go first, then it behaves.
/// GUI thread.
class FakeCredentialStore final : public CredentialStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeCredentialStore)

public:
    FakeCredentialStore() = default;
    ~FakeCredentialStore() override = default;

    /// Kinds for the next writes, in order; hanging ones are answered by releaseWrites().
    QList<ErrorKind> failNextWrites;
    /// Kinds for the next checks, in order.
    QList<ErrorKind> failNextChecks;
    /// The same for readings.
    QList<ErrorKind> failNextReads;
    /// The same for removals.
    QList<ErrorKind> failNextRemoves;
    bool hangWrites = false;
    /// Removals are done at once and answered by releaseRemoves().
    bool hangRemoves = false;
    bool persistent = true;

    [[nodiscard]] bool contains(const CredentialKey &key) const;
    [[nodiscard]] QByteArray valueOf(const CredentialKey &key) const;
    void releaseWrites();
    void releaseRemoves();

    [[nodiscard]] bool isPersistent() const override { return persistent; }
    RequestHandle check(QObject *context, Callback<Done> callback) override;
    RequestHandle read(const CredentialKey &key, QObject *context,
                       Callback<Secret> callback) override;
    RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                        Callback<Done> callback) override;
    RequestHandle remove(const CredentialKey &key, QObject *context,
                         Callback<Done> callback) override;

private:
    std::map<QString, QByteArray> m_values;
    std::vector<std::shared_ptr<PendingCall<Done>>> m_hanging;
    std::vector<std::shared_ptr<PendingCall<Done>>> m_hangingRemoves;
};

/// Intents in memory. GUI thread.
class FakeIntentStore final : public IntentStore
{
public:
    QList<Intent> intents;
    /// The next begin() fails with this.
    std::optional<ErrorKind> failBegin;

    RequestHandle begin(const Intent &intent, QObject *context, Callback<Done> callback) override;
    RequestHandle created(IntentId id, TokenId token, QObject *context,
                          Callback<Done> callback) override;
    RequestHandle close(IntentId id, QObject *context, Callback<Done> callback) override;
    RequestHandle open(ServerId server, QObject *context,
                       Callback<QList<Intent>> callback) override;
};

/// The index of saved values in memory. GUI thread.
class FakeSavedValueIndex final : public SavedValueIndex, public SavedValueServers
{
public:
    QList<TokenKey> keys;

    RequestHandle add(const TokenKey &key, QObject *context, Callback<Done> callback) override;
    RequestHandle remove(const TokenKey &key, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<TokenKey>> callback) override;
    RequestHandle servers(QObject *context, Callback<QList<ServerId>> callback) override;
};

/// Replacements in memory. GUI thread.
class FakeReplacementStore final : public ReplacementStore
{
public:
    QList<Replacement> replacements;
    /// The next put() fails with this.
    std::optional<ErrorKind> failNextPut;

    RequestHandle put(const Replacement &replacement, QObject *context,
                      Callback<Done> callback) override;
    RequestHandle made(IntentId creation, TokenId successor, QObject *context,
                       Callback<Done> callback) override;
    RequestHandle remove(ReplacementId id, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<Replacement>> callback) override;
};

/// Inventories in memory. GUI thread.
class FakeInventoryStore final : public InventoryStore
{
public:
    QHash<ServerId, SavedInventory> inventories;
    QHash<BucketId, QString> lastBucketNames;
    /// The next save() or update() fails with this.
    std::optional<ErrorKind> failNext;
    /// How often save() and update() were called.
    int saves = 0;
    int updates = 0;

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
    [[nodiscard]] Answer find(ServerId server) const;
};

} // namespace itm::test
