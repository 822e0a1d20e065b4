// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/soakkeychain.h"

#include <QEventLoop>

namespace itm::soak {

void SoakKeychain::put(const CredentialKey &key, QByteArrayView value)
{
    m_secrets.insert_or_assign(key.name, Secret(value));
}

std::chrono::milliseconds SoakKeychain::delay()
{
    const bool isSlow = m_mood == Mood::Slow;
    return std::chrono::milliseconds(
        std::uniform_int_distribution<int>(isSlow ? 200 : 0, isSlow ? 2500 : 5)(m_random));
}

std::optional<Error> SoakKeychain::refusal() const
{
    if (m_mood == Mood::Locked)
        return Error{ .kind = ErrorKind::KeyringLocked };
    if (m_mood == Mood::Denied)
        return Error{ .kind = ErrorKind::KeyringDenied };
    return std::nullopt;
}

SoakCredentialStore::~SoakCredentialStore()
{
    QEventLoop loop;
    QTimer poll;
    connect(&poll, &QTimer::timeout, &loop, [this, &loop] {
        if (!m_keychain.isWorking())
            loop.quit();
    });
    poll.start(5);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

RequestHandle SoakCredentialStore::check(QObject *context, Callback<Done> callback)
{
    return m_keychain.answer<Done>(context, std::move(callback), [] { return Done(); });
}

RequestHandle SoakCredentialStore::read(const CredentialKey &key, QObject *context,
                                        Callback<Secret> callback)
{
    return m_keychain.answer<Secret>(
        context, std::move(callback), [&keychain = m_keychain, key]() -> Result<Secret> {
            const auto found = keychain.secrets().find(key.name);
            if (found == keychain.secrets().end())
                return Error{ .kind = ErrorKind::SecretMissing, .subject = key.name };
            return found->second.clone();
        });
}

RequestHandle SoakCredentialStore::write(const CredentialKey &key, Secret secret, QObject *context,
                                         Callback<Done> callback)
{
    auto kept = std::make_shared<Secret>(std::move(secret));
    return m_keychain.answer<Done>(
        context, std::move(callback), [&keychain = m_keychain, key, kept]() -> Result<Done> {
            keychain.noteWritten(key.name);
            keychain.secrets().insert_or_assign(key.name, std::move(*kept));
            return Done();
        });
}

RequestHandle SoakCredentialStore::remove(const CredentialKey &key, QObject *context,
                                          Callback<Done> callback)
{
    return m_keychain.answer<Done>(context, std::move(callback),
                                   [&keychain = m_keychain, key]() -> Result<Done> {
                                       keychain.secrets().erase(key.name);
                                       return Done();
                                   });
}

} // namespace itm::soak
