// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/core/token.h"

#include <QObject>

namespace itm {

/// The name of an entry in the keychain (design §5). Holds ids only: entry names are visible in
/// keyring tools.
struct CredentialKey final
{
    QString name;

    [[nodiscard]] static CredentialKey connection(ConnectionId id);
    /// The password that the connection's proxy asks for.
    [[nodiscard]] static CredentialKey proxy(ConnectionId id);
    [[nodiscard]] static CredentialKey tokenValue(ServerId server, TokenStore store, TokenId id);
    /// The way back; none for a name of another kind.
    [[nodiscard]] std::optional<ConnectionId> connectionId() const;
    [[nodiscard]] std::optional<TokenKey> tokenKey() const;

    friend bool operator==(const CredentialKey &, const CredentialKey &) = default;
};

/// Where secrets are kept: the keychain, or this process's memory. GUI thread; callbacks as
/// models/core/result.h says.
class CredentialStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialStore)

public:
    using QObject::QObject;

    /// False where entries end with the program.
    [[nodiscard]] virtual bool isPersistent() const = 0;

    /// Asks whether the store can be used now: NoKeyring, KeyringLocked.
    virtual RequestHandle check(QObject *context, Callback<Done> callback) = 0;
    /// SecretMissing means "not available": a locked keyring can answer the same (house style
    /// §4.4).
    virtual RequestHandle read(const CredentialKey &key, QObject *context,
                               Callback<Secret> callback)
        = 0;
    /// Success means that the value was read back equal. Cancelling does not stop a write that has
    /// begun.
    virtual RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                                Callback<Done> callback)
        = 0;
    /// A missing entry is success.
    virtual RequestHandle remove(const CredentialKey &key, QObject *context,
                                 Callback<Done> callback)
        = 0;

Q_SIGNALS:
    /// A job takes longer than five seconds: perhaps a prompt of the keyring is open.
    void waitingChanged(bool waiting);
};

/// Whether `remove` left nothing: the entry is gone, was never there, or there is no keychain.
[[nodiscard]] bool isRemoved(const Result<Done> &removal);

} // namespace itm
