// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/digestingcredentialstore.h"

#include "models/core/pendingcall.h"

#include <QCoreApplication>

namespace itm {

DigestingCredentialStore::DigestingCredentialStore(std::unique_ptr<CredentialStore> store,
                                                   LocalDatabase &database)
    : CredentialStore(nullptr)
    , m_store(std::move(store))
    , m_digests(database, *m_store)
{
    connect(m_store.get(), &CredentialStore::waitingChanged, this,
            &CredentialStore::waitingChanged);
}

/// The other store may run the event loop until its last job is done.
DigestingCredentialStore::~DigestingCredentialStore()
{
    m_isEnding = true;
    m_store.reset();
}

bool DigestingCredentialStore::mayNote(const QPointer<DigestingCredentialStore> &store)
{
    return store && !store->m_isEnding;
}

/// Once, unless that failed.
void DigestingCredentialStore::note(const CredentialKey &key, const Secret &secret)
{
    m_noted.insert(key.name);
    m_digests.note(key, secret, [this, name = key.name] { m_noted.remove(name); });
}

RequestHandle DigestingCredentialStore::check(QObject *context, Callback<Done> callback)
{
    return m_store->check(context, std::move(callback));
}

RequestHandle DigestingCredentialStore::read(const CredentialKey &key, QObject *context,
                                             Callback<Secret> callback)
{
    return m_store->read(
        key, context,
        [self = QPointer(this), key, callback = std::move(callback)](Result<Secret> answer) {
            if (answer && mayNote(self) && !self->m_noted.contains(key.name))
                self->note(key, answer.value());
            callback(std::move(answer));
        });
}

/// In nobody's name: a write goes on when whoever asked for it has gone, and is answered when this
/// has.
RequestHandle DigestingCredentialStore::write(const CredentialKey &key, Secret secret,
                                              QObject *context, Callback<Done> callback)
{
    const auto call = PendingCall<Done>::create(context, std::move(callback));
    const auto kept = std::make_shared<Secret>(secret.clone());
    m_store
        ->write(key, std::move(secret), QCoreApplication::instance(),
                [self = QPointer(this), key, kept, call](const Result<Done> &answer) {
                    if (mayNote(self))
                        self->written(key, *kept, answer);
                    call->finish(answer);
                })
        .detach();
    return call->handle();
}

void DigestingCredentialStore::written(const CredentialKey &key, const Secret &secret,
                                       const Result<Done> &answer)
{
    if (answer)
        return note(key, secret);
    if (answer.error().kind != ErrorKind::KeyringTimeout)
        return;
    // It may be written all the same, and nothing else leads to a new entry. What an older one
    // holds now, its next reading tells.
    m_noted.remove(key.name);
    m_digests.noteIfNew(key, secret);
}

RequestHandle DigestingCredentialStore::remove(const CredentialKey &key, QObject *context,
                                               Callback<Done> callback)
{
    return m_store->remove(
        key, context,
        [self = QPointer(this), key, callback = std::move(callback)](const Result<Done> &answer) {
            if (answer && mayNote(self)) {
                self->m_noted.remove(key.name);
                self->m_digests.forget(key);
            }
            callback(answer);
        });
}

} // namespace itm
