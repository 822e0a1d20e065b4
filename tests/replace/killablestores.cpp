// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/replace/killablestores.h"

namespace itm::test {

KillableIntentStore::KillableIntentStore(IntentStore &inner, KillPoints &points)
    : m_inner(inner)
    , m_points(points)
{
}

RequestHandle KillableIntentStore::begin(const Intent &intent, QObject *context,
                                         Callback<Done> callback)
{
    return m_points.through<Done>(
        "writing the intent", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.begin(intent, inner, done); });
}

RequestHandle KillableIntentStore::created(IntentId id, TokenId token, QObject *context,
                                           Callback<Done> callback)
{
    return m_points.through<Done>(
        "noting the token in the intent", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.created(id, token, inner, done); });
}

RequestHandle KillableIntentStore::close(IntentId id, QObject *context, Callback<Done> callback)
{
    return m_points.through<Done>(
        "closing the intent", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.close(id, inner, done); });
}

RequestHandle KillableIntentStore::open(ServerId server, QObject *context,
                                        Callback<QList<Intent>> callback)
{
    return m_inner.open(server, context, std::move(callback));
}

KillableSavedValueIndex::KillableSavedValueIndex(SavedValueIndex &inner, KillPoints &points)
    : m_inner(inner)
    , m_points(points)
{
}

RequestHandle KillableSavedValueIndex::add(const TokenKey &key, QObject *context,
                                           Callback<Done> callback)
{
    return m_points.through<Done>(
        "noting that a value is saved", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.add(key, inner, done); });
}

RequestHandle KillableSavedValueIndex::remove(const TokenKey &key, QObject *context,
                                              Callback<Done> callback)
{
    return m_points.through<Done>(
        "noting that a value is gone", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.remove(key, inner, done); });
}

RequestHandle KillableSavedValueIndex::all(ServerId server, QObject *context,
                                           Callback<QList<TokenKey>> callback)
{
    return m_inner.all(server, context, std::move(callback));
}

KillableReplacementStore::KillableReplacementStore(ReplacementStore &inner, KillPoints &points)
    : m_inner(inner)
    , m_points(points)
{
}

RequestHandle KillableReplacementStore::put(const Replacement &replacement, QObject *context,
                                            Callback<Done> callback)
{
    return m_points.through<Done>(
        "writing the replacement", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.put(replacement, inner, done); });
}

RequestHandle KillableReplacementStore::made(IntentId creation, TokenId successor, QObject *context,
                                             Callback<Done> callback)
{
    return m_points.through<Done>(
        "noting the successor", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.made(creation, successor, inner, done); });
}

RequestHandle KillableReplacementStore::remove(ReplacementId id, QObject *context,
                                               Callback<Done> callback)
{
    return m_points.through<Done>(
        "ending the replacement", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.remove(id, inner, done); });
}

RequestHandle KillableReplacementStore::all(ServerId server, QObject *context,
                                            Callback<QList<Replacement>> callback)
{
    return m_inner.all(server, context, std::move(callback));
}

KillableCredentialStore::KillableCredentialStore(CredentialStore &inner, KillPoints &points)
    : m_inner(inner)
    , m_points(points)
{
}

RequestHandle KillableCredentialStore::check(QObject *context, Callback<Done> callback)
{
    return m_inner.check(context, std::move(callback));
}

RequestHandle KillableCredentialStore::read(const CredentialKey &key, QObject *context,
                                            Callback<Secret> callback)
{
    return m_inner.read(key, context, std::move(callback));
}

RequestHandle KillableCredentialStore::write(const CredentialKey &key, Secret secret,
                                             QObject *context, Callback<Done> callback)
{
    return m_points.through<Done>("saving the value", context, std::move(callback),
                                  [&](QObject *inner, auto done) {
                                      return m_inner.write(key, std::move(secret), inner, done);
                                  });
}

RequestHandle KillableCredentialStore::remove(const CredentialKey &key, QObject *context,
                                              Callback<Done> callback)
{
    return m_points.through<Done>(
        "removing the value", context, std::move(callback),
        [&](QObject *inner, auto done) { return m_inner.remove(key, inner, done); });
}

} // namespace itm::test
