// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/fakestores.h"

#include <algorithm>

namespace itm::test {

namespace {

template <class T>
RequestHandle answer(QObject *context, Callback<T> callback, Result<T> result)
{
    const auto call = PendingCall<T>::create(context, std::move(callback));
    call->finish(std::move(result));
    return call->handle();
}

} // namespace

bool FakeCredentialStore::contains(const CredentialKey &key) const
{
    return m_values.contains(key.name);
}

QByteArray FakeCredentialStore::valueOf(const CredentialKey &key) const
{
    const auto found = m_values.find(key.name);
    return found == m_values.end() ? QByteArray() : found->second;
}

void FakeCredentialStore::releaseWrites()
{
    for (const auto &call : m_hanging)
        call->finish(Done());
    m_hanging.clear();
}

void FakeCredentialStore::releaseRemoves()
{
    hangRemoves = false;
    for (const auto &call : m_hangingRemoves)
        call->finish(Done());
    m_hangingRemoves.clear();
}

RequestHandle FakeCredentialStore::check(QObject *context, Callback<Done> callback)
{
    if (!failNextChecks.isEmpty())
        return answer<Done>(context, std::move(callback),
                            Error{ .kind = failNextChecks.takeFirst() });
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeCredentialStore::read(const CredentialKey &key, QObject *context,
                                        Callback<Secret> callback)
{
    if (!failNextReads.isEmpty())
        return answer<Secret>(context, std::move(callback),
                              Error{ .kind = failNextReads.takeFirst(), .subject = key.name });
    if (!contains(key))
        return answer<Secret>(context, std::move(callback),
                              Error{ .kind = ErrorKind::SecretMissing, .subject = key.name });
    return answer<Secret>(context, std::move(callback), Secret(QByteArrayView(valueOf(key))));
}

RequestHandle FakeCredentialStore::write(const CredentialKey &key, Secret secret, QObject *context,
                                         Callback<Done> callback)
{
    if (!failNextWrites.isEmpty())
        return answer<Done>(context, std::move(callback),
                            Error{ .kind = failNextWrites.takeFirst(), .subject = key.name });
    m_values[key.name] = secret.reveal().toByteArray();
    if (!hangWrites)
        return answer<Done>(context, std::move(callback), Done());
    m_hanging.push_back(PendingCall<Done>::create(context, std::move(callback)));
    return m_hanging.back()->handle();
}

RequestHandle FakeCredentialStore::remove(const CredentialKey &key, QObject *context,
                                          Callback<Done> callback)
{
    if (!failNextRemoves.isEmpty())
        return answer<Done>(context, std::move(callback),
                            Error{ .kind = failNextRemoves.takeFirst(), .subject = key.name });
    m_values.erase(key.name);
    if (!hangRemoves)
        return answer<Done>(context, std::move(callback), Done());
    m_hangingRemoves.push_back(PendingCall<Done>::create(context, std::move(callback)));
    return m_hangingRemoves.back()->handle();
}

RequestHandle FakeIntentStore::begin(const Intent &intent, QObject *context,
                                     Callback<Done> callback)
{
    if (failBegin)
        return answer<Done>(context, std::move(callback), Error{ .kind = *failBegin });
    intents.append(intent);
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeIntentStore::created(IntentId id, TokenId token, QObject *context,
                                       Callback<Done> callback)
{
    for (Intent &intent : intents) {
        if (intent.id == id)
            intent.created = token;
    }
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeIntentStore::close(IntentId id, QObject *context, Callback<Done> callback)
{
    intents.removeIf([&](const Intent &intent) { return intent.id == id; });
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeIntentStore::open(ServerId server, QObject *context,
                                    Callback<QList<Intent>> callback)
{
    QList<Intent> found;
    std::copy_if(intents.cbegin(), intents.cend(), std::back_inserter(found),
                 [&](const Intent &intent) { return intent.server == server; });
    return answer<QList<Intent>>(context, std::move(callback), found);
}

RequestHandle FakeSavedValueIndex::add(const TokenKey &key, QObject *context,
                                       Callback<Done> callback)
{
    keys.append(key);
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeSavedValueIndex::remove(const TokenKey &key, QObject *context,
                                          Callback<Done> callback)
{
    keys.removeAll(key);
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeSavedValueIndex::all(ServerId server, QObject *context,
                                       Callback<QList<TokenKey>> callback)
{
    QList<TokenKey> found;
    std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(found),
                 [&](const TokenKey &key) { return key.server == server; });
    return answer<QList<TokenKey>>(context, std::move(callback), found);
}

RequestHandle FakeSavedValueIndex::servers(QObject *context, Callback<QList<ServerId>> callback)
{
    QList<ServerId> found;
    for (const TokenKey &key : std::as_const(keys)) {
        if (!found.contains(key.server))
            found << key.server;
    }
    return answer<QList<ServerId>>(context, std::move(callback), found);
}

RequestHandle FakeReplacementStore::put(const Replacement &replacement, QObject *context,
                                        Callback<Done> callback)
{
    if (failNextPut) {
        const ErrorKind kind = *std::exchange(failNextPut, std::nullopt);
        return answer<Done>(context, std::move(callback), Error{ .kind = kind });
    }
    replacements.removeIf([&](const Replacement &one) { return one.id == replacement.id; });
    replacements.append(replacement);
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeReplacementStore::made(IntentId creation, TokenId successor, QObject *context,
                                         Callback<Done> callback)
{
    for (Replacement &one : replacements) {
        if (one.creation != creation || one.stage != ReplacementStage::Making)
            continue;
        one.newToken = successor;
        one.stage = ReplacementStage::Made;
    }
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeReplacementStore::remove(ReplacementId id, QObject *context,
                                           Callback<Done> callback)
{
    replacements.removeIf([&](const Replacement &one) { return one.id == id; });
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeReplacementStore::all(ServerId server, QObject *context,
                                        Callback<QList<Replacement>> callback)
{
    QList<Replacement> found;
    std::copy_if(replacements.cbegin(), replacements.cend(), std::back_inserter(found),
                 [&](const Replacement &one) { return one.server == server; });
    return answer<QList<Replacement>>(context, std::move(callback), found);
}

InventoryStore::Answer FakeInventoryStore::find(ServerId server) const
{
    const auto found = inventories.constFind(server);
    return found == inventories.cend() ? Answer() : Answer(*found);
}

RequestHandle FakeInventoryStore::loadFirst(ServerId server, int count, QObject *context,
                                            Callback<Answer> callback)
{
    Answer found = find(server);
    if (found)
        found->tokens = found->tokens.mid(0, count);
    return answer<Answer>(context, std::move(callback), found);
}

RequestHandle FakeInventoryStore::load(ServerId server, QObject *context, Callback<Answer> callback)
{
    return answer<Answer>(context, std::move(callback), find(server));
}

RequestHandle FakeInventoryStore::save(ServerId server, SavedInventory inventory, QObject *context,
                                       Callback<Done> callback)
{
    ++saves;
    if (failNext)
        return answer<Done>(context, std::move(callback),
                            Error{ .kind = *std::exchange(failNext, std::nullopt) });
    inventories.insert(server, inventory);
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeInventoryStore::update(ServerId server, SavedInventory header,
                                         InventoryChange change, QObject *context,
                                         Callback<Done> callback)
{
    ++updates;
    if (failNext)
        return answer<Done>(context, std::move(callback),
                            Error{ .kind = *std::exchange(failNext, std::nullopt) });
    const auto known = inventories.find(server);
    if (known != inventories.end()) {
        header.tokens = known->tokens;
        const auto drop = [&header](TokenStore store, TokenId id) {
            header.tokens.removeIf(
                [&](const Token &token) { return token.store == store && token.id == id; });
        };
        for (const TokenPlace &place : change.removed)
            drop(place.store, place.id);
        for (const Token &token : change.put) {
            drop(token.store, token.id);
            header.tokens.append(token);
        }
        *known = std::move(header);
    }
    return answer<Done>(context, std::move(callback), Done());
}

RequestHandle FakeInventoryStore::bucketNames(ServerId /*server*/, QObject *context,
                                              Callback<QHash<BucketId, QString>> callback)
{
    return answer<QHash<BucketId, QString>>(context, std::move(callback), lastBucketNames);
}

RequestHandle FakeInventoryStore::remove(ServerId server, QObject *context, Callback<Done> callback)
{
    inventories.remove(server);
    return answer<Done>(context, std::move(callback), Done());
}

} // namespace itm::test
