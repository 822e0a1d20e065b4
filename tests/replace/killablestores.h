// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/credentialstore.h"
#include "models/store/intentstore.h"
#include "models/store/replacementstore.h"

#include "tests/replace/killpoints.h"

namespace itm::test {

/// Stores that pass a point before and after each call that writes. What they wrap, and the points,
/// outlive them.
class KillableIntentStore final : public IntentStore
{
public:
    KillableIntentStore(IntentStore &inner, KillPoints &points);

    RequestHandle begin(const Intent &intent, QObject *context, Callback<Done> callback) override;
    RequestHandle created(IntentId id, TokenId token, QObject *context,
                          Callback<Done> callback) override;
    RequestHandle close(IntentId id, QObject *context, Callback<Done> callback) override;
    RequestHandle open(ServerId server, QObject *context,
                       Callback<QList<Intent>> callback) override;

private:
    IntentStore &m_inner;
    KillPoints &m_points;
};

class KillableSavedValueIndex final : public SavedValueIndex
{
public:
    KillableSavedValueIndex(SavedValueIndex &inner, KillPoints &points);

    RequestHandle add(const TokenKey &key, QObject *context, Callback<Done> callback) override;
    RequestHandle remove(const TokenKey &key, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<TokenKey>> callback) override;

private:
    SavedValueIndex &m_inner;
    KillPoints &m_points;
};

class KillableReplacementStore final : public ReplacementStore
{
public:
    KillableReplacementStore(ReplacementStore &inner, KillPoints &points);

    RequestHandle put(const Replacement &replacement, QObject *context,
                      Callback<Done> callback) override;
    RequestHandle made(IntentId creation, TokenId successor, QObject *context,
                       Callback<Done> callback) override;
    RequestHandle remove(ReplacementId id, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<Replacement>> callback) override;

private:
    ReplacementStore &m_inner;
    KillPoints &m_points;
};

class KillableCredentialStore final : public CredentialStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KillableCredentialStore)

public:
    KillableCredentialStore(CredentialStore &inner, KillPoints &points);
    ~KillableCredentialStore() override = default;

    [[nodiscard]] bool isPersistent() const override { return m_inner.isPersistent(); }
    RequestHandle check(QObject *context, Callback<Done> callback) override;
    RequestHandle read(const CredentialKey &key, QObject *context,
                       Callback<Secret> callback) override;
    RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                        Callback<Done> callback) override;
    RequestHandle remove(const CredentialKey &key, QObject *context,
                         Callback<Done> callback) override;

private:
    CredentialStore &m_inner;
    KillPoints &m_points;
};

} // namespace itm::test
