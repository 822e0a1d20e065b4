// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/credentialstore.h"

namespace itm {

class LocalDatabase;

/// Two entries that hold the same secret.
struct SharedSecret final
{
    CredentialKey entry;
    CredentialKey other;
};

/// A keyed digest of every secret that is saved here, by which one that somebody found is
/// recognised although the keychain is not read. HMAC-SHA-256 in the local database; its key is an
/// entry of the keychain of its own, without which a digest cannot be compared with a guess. Both
/// stores outlive this. GUI thread.
class ValueDigests final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueDigests)

public:
    ValueDigests(LocalDatabase &database, CredentialStore &keychain);
    ~ValueDigests() override;

    /// Best effort: what cannot be noted is not recognised later; `failed` says so.
    void note(const CredentialKey &key, const Secret &secret, std::function<void()> failed);
    /// The same, unless the entry has a digest already: of what may or may not have replaced it.
    void noteIfNew(const CredentialKey &key, const Secret &secret);
    void forget(const CredentialKey &key);

    /// The names of the entries that hold this secret; none: no saved one with a digest is it.
    /// Errors as of CredentialStore::read() and of the database.
    RequestHandle find(const Secret &secret, QObject *context, Callback<QStringList> callback);
    /// What other entries hold the secrets of these. Asks no keychain: noted digests are compared
    /// with each other, what is being noted included.
    RequestHandle sharing(const QList<CredentialKey> &entries, QObject *context,
                          Callback<QList<SharedSecret>> callback);
    /// The names of all entries that have a digest.
    RequestHandle known(QObject *context, Callback<QStringList> callback);
    /// Takes the key out of the keychain, and the digests by it out of the database: they match
    /// nothing any more. The next secret that is noted gets a new one.
    RequestHandle removeKey(QObject *context, Callback<Done> callback);

private:
    using Ready = std::function<void(const std::optional<Error> &)>;

    void insert(const QString &orElse, const CredentialKey &key, const Secret &secret,
                std::function<void()> failed);
    void whenReady(Ready go);
    void makeKey();
    void forgetAll();
    void settle(const std::optional<Error> &error);
    [[nodiscard]] QByteArray digestOf(const Secret &secret) const;

    LocalDatabase &m_database;
    CredentialStore &m_keychain;
    /// Empty until it was read or made.
    Secret m_key;
    QList<Ready> m_waiting;
    RequestHandle m_asking;
};

} // namespace itm
