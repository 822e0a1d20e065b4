// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"
#include "models/store/credentialstore.h"

#include <map>

namespace itm {

/// The passwords for proxies: what was typed in this run goes before what the keychain holds, so
/// that a connection can be tried before it is kept, and without a keyring. GUI thread.
class ProxyPasswords final
{
public:
    /// Empty: the proxy is another one now and is told none, whatever the keychain holds.
    void type(ConnectionId connection, Secret password);
    /// The same proxy under another id: for a trial, or a connection made from this one.
    void borrow(ConnectionId borrower, ConnectionId owner);
    void forget(ConnectionId connection);

    /// SecretMissing where there is none.
    RequestHandle find(CredentialStore &store, ConnectionId connection, QObject *context,
                       Callback<Secret> callback) const;
    /// Puts what was typed into the keychain, or takes out what is no longer meant. Does nothing
    /// where nothing was typed.
    RequestHandle keep(CredentialStore &store, ConnectionId connection, QObject *context,
                       Callback<Done> callback) const;

private:
    [[nodiscard]] ConnectionId ownerOf(ConnectionId connection) const;

    std::map<ConnectionId, Secret> m_typed;
    QHash<ConnectionId, ConnectionId> m_owners;
};

} // namespace itm
