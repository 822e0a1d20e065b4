// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/proxypasswords.h"

#include "models/core/pendingcall.h"

namespace itm {

void ProxyPasswords::type(ConnectionId connection, Secret password)
{
    m_owners.remove(connection);
    m_typed[connection] = std::move(password);
}

void ProxyPasswords::borrow(ConnectionId borrower, ConnectionId owner)
{
    if (borrower != owner)
        m_owners.insert(borrower, ownerOf(owner));
}

void ProxyPasswords::forget(ConnectionId connection)
{
    m_owners.remove(connection);
    m_typed.erase(connection);
}

RequestHandle ProxyPasswords::find(CredentialStore &store, ConnectionId connection,
                                   QObject *context, Callback<Secret> callback) const
{
    const ConnectionId owner = ownerOf(connection);
    const auto typed = m_typed.find(owner);
    if (typed == m_typed.end())
        return store.read(CredentialKey::proxy(owner), context, std::move(callback));
    const auto call = PendingCall<Secret>::create(context, std::move(callback));
    if (typed->second.isEmpty())
        call->finish(Error{ .kind = ErrorKind::SecretMissing });
    else
        call->finish(typed->second.clone());
    return call->handle();
}

RequestHandle ProxyPasswords::keep(CredentialStore &store, ConnectionId connection,
                                   QObject *context, Callback<Done> callback) const
{
    const auto typed = m_typed.find(ownerOf(connection));
    const CredentialKey key = CredentialKey::proxy(connection);
    if (typed != m_typed.end() && !typed->second.isEmpty())
        return store.write(key, typed->second.clone(), context, std::move(callback));
    if (typed != m_typed.end())
        return store.remove(key, context, std::move(callback));
    const auto call = PendingCall<Done>::create(context, std::move(callback));
    call->finish(Done());
    return call->handle();
}

ConnectionId ProxyPasswords::ownerOf(ConnectionId connection) const
{
    return m_owners.value(connection, connection);
}

} // namespace itm
