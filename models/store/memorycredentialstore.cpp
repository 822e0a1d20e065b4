// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/memorycredentialstore.h"

#include "models/core/pendingcall.h"

namespace itm {

namespace {

template <class T>
RequestHandle answer(QObject *context, Callback<T> callback, Result<T> result)
{
    const auto call = PendingCall<T>::create(context, std::move(callback));
    call->finish(std::move(result));
    return call->handle();
}

} // namespace

MemoryCredentialStore::MemoryCredentialStore(QObject *parent)
    : CredentialStore(parent)
{
}

MemoryCredentialStore::~MemoryCredentialStore() = default;

RequestHandle MemoryCredentialStore::check(QObject *context, Callback<Done> callback)
{
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle MemoryCredentialStore::read(const CredentialKey &key, QObject *context,
                                          Callback<Secret> callback)
{
    const auto found = m_secrets.find(key.name);
    if (found == m_secrets.end()) {
        return answer<Secret>(context, std::move(callback),
                              Error{ .kind = ErrorKind::SecretMissing, .subject = key.name });
    }
    return answer<Secret>(context, std::move(callback), found->second.clone());
}

RequestHandle MemoryCredentialStore::write(const CredentialKey &key, Secret secret,
                                           QObject *context, Callback<Done> callback)
{
    m_secrets.insert_or_assign(key.name, std::move(secret));
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle MemoryCredentialStore::remove(const CredentialKey &key, QObject *context,
                                            Callback<Done> callback)
{
    m_secrets.erase(key.name);
    return answer<Done>(context, std::move(callback), Done());
}

} // namespace itm
