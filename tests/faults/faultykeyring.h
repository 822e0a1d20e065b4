// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"
#include "models/store/credentialstore.h"

#include <QTimer>

#include <map>

namespace itm::test {

/// A keychain in memory that can be slow or locked, and then answers as the real one was seen to
/// (tests/store/tst_keychain.cpp): a job that takes too long is given up and carried out all the
/// same; locked, only what is there is refused. GUI thread.
class FaultyKeyring final : public CredentialStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultyKeyring)

public:
    enum class Mood { Works, Slow, Locked };

    FaultyKeyring() = default;
    ~FaultyKeyring() override = default;

    /// From its call number `skip` on, counted from now.
    void setMood(Mood mood, int skip = 0)
    {
        m_next = mood;
        m_skip = skip;
        m_calls = 0;
        m_struck.clear();
    }
    /// Since the mood was set.
    [[nodiscard]] int calls() const { return m_calls; }
    /// Entries of which a call failed since then.
    [[nodiscard]] const QStringList &struck() const { return m_struck; }
    [[nodiscard]] QByteArray valueOf(const CredentialKey &key) const
    {
        const auto found = m_values.find(key.name);
        return found == m_values.end() ? QByteArray() : found->second;
    }
    /// Past every mood.
    void put(const CredentialKey &key, const QByteArray &value) { m_values[key.name] = value; }

    [[nodiscard]] bool isPersistent() const override { return true; }

    RequestHandle check(QObject *context, Callback<Done> callback) override
    {
        return answer<Done>(context, std::move(callback), {}, false,
                            [] { return Result<Done>(Done()); });
    }

    RequestHandle read(const CredentialKey &key, QObject *context,
                       Callback<Secret> callback) override
    {
        return answer<Secret>(context, std::move(callback), key, has(key),
                              [this, key]() -> Result<Secret> {
                                  if (!has(key))
                                      return Error{ .kind = ErrorKind::SecretMissing };
                                  return Secret(QByteArrayView(valueOf(key)));
                              });
    }

    RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                        Callback<Done> callback) override
    {
        return answer<Done>(context, std::move(callback), key, true,
                            [this, key, value = secret.reveal().toByteArray()] {
                                put(key, value);
                                return Result<Done>(Done());
                            });
    }

    RequestHandle remove(const CredentialKey &key, QObject *context,
                         Callback<Done> callback) override
    {
        return answer<Done>(context, std::move(callback), key, has(key), [this, key] {
            m_values.erase(key.name);
            return Result<Done>(Done());
        });
    }

private:
    [[nodiscard]] bool has(const CredentialKey &key) const { return m_values.contains(key.name); }

    template <class T>
    RequestHandle answer(QObject *context, Callback<T> callback, const CredentialKey &key,
                         bool isRefusedWhenLocked, std::function<Result<T>()> work)
    {
        constexpr int SlowMs = 20;
        auto call = PendingCall<T>::create(context, std::move(callback));
        const Mood mood = m_calls++ < m_skip ? Mood::Works : m_next;
        if (mood == Mood::Works || (mood == Mood::Locked && !isRefusedWhenLocked)) {
            call->finish(work());
            return call->handle();
        }
        m_struck.append(key.name);
        if (mood == Mood::Slow) {
            QTimer::singleShot(SlowMs, this, [call, work] {
                call->finish(Error{ .kind = ErrorKind::KeyringTimeout });
                std::ignore = work();
            });
        } else {
            call->finish(Error{ .kind = ErrorKind::KeyringLocked });
        }
        return call->handle();
    }

    std::map<QString, QByteArray> m_values;
    Mood m_next = Mood::Works;
    int m_skip = 0;
    QStringList m_struck;
    int m_calls = 0;
};

} // namespace itm::test
