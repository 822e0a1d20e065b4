// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"
#include "models/store/credentialstore.h"

#include <QSet>
#include <QTimer>

#include <map>
#include <random>

namespace itm::soak {

/// The keychain of the whole run, which outlives the program's starts in it. Locked, denied and
/// slow when told. GUI thread.
class SoakKeychain final : public QObject
{
    Q_OBJECT

public:
    enum class Mood { Behaving, Locked, Denied, Slow };

    explicit SoakKeychain(quint32 seed)
        : m_random(seed)
    {
    }

    void setMood(Mood mood) { m_mood = mood; }
    /// As if it had been there before the program.
    void put(const CredentialKey &key, QByteArrayView value);
    /// Names of entries that were ever written.
    [[nodiscard]] const QSet<QString> &everWritten() const { return m_everWritten; }

    /// Does it after a while, and then answers. What has begun is done, whoever asked.
    template <class T>
    RequestHandle answer(QObject *context, Callback<T> callback, std::function<Result<T>()> work)
    {
        const auto call = PendingCall<T>::create(context, std::move(callback));
        ++m_underWay;
        QTimer::singleShot(delay(), this, [this, call, work = std::move(work)] {
            --m_underWay;
            const auto refusal = this->refusal();
            call->finish(refusal ? Result<T>(*refusal) : work());
        });
        return call->handle();
    }

    [[nodiscard]] bool isWorking() const { return m_underWay > 0; }
    [[nodiscard]] std::map<QString, Secret> &secrets() { return m_secrets; }
    void noteWritten(const QString &name) { m_everWritten.insert(name); }

private:
    [[nodiscard]] std::chrono::milliseconds delay();
    [[nodiscard]] std::optional<Error> refusal() const;

    std::mt19937 m_random;
    int m_underWay = 0;
    Mood m_mood = Mood::Behaving;
    std::map<QString, Secret> m_secrets;
    QSet<QString> m_everWritten;
};

/// A SoakKeychain as one start of the program sees it.
class SoakCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    explicit SoakCredentialStore(SoakKeychain &keychain)
        : m_keychain(keychain)
    {
    }
    /// Waits for what has begun, as the real one does.
    ~SoakCredentialStore() override;

    [[nodiscard]] bool isPersistent() const override { return true; }
    RequestHandle check(QObject *context, Callback<Done> callback) override;
    RequestHandle read(const CredentialKey &key, QObject *context,
                       Callback<Secret> callback) override;
    RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                        Callback<Done> callback) override;
    RequestHandle remove(const CredentialKey &key, QObject *context,
                         Callback<Done> callback) override;

private:
    SoakKeychain &m_keychain;
};

} // namespace itm::soak
