// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keychainerrors.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

namespace itm {

namespace {

bool secretServiceExists()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface())
        return false;
    const auto secrets = QStringLiteral("org.freedesktop.secrets");
    const auto kwallet = QStringLiteral("org.kde.kwalletd5");
    const QStringList running = bus.interface()->registeredServiceNames();
    const QStringList startable = bus.interface()->activatableServiceNames();
    return running.contains(secrets) || startable.contains(secrets) || running.contains(kwallet)
        || startable.contains(kwallet);
}

ErrorKind kindOf(QKeychain::Error code)
{
    switch (code) {
    case QKeychain::EntryNotFound:
        return ErrorKind::SecretMissing;
    case QKeychain::AccessDenied:
        return ErrorKind::KeyringLocked;
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::KeyringDenied;
    case QKeychain::NoBackendAvailable:
        return ErrorKind::NoKeyring;
    default:
        // No bus and no service both come as "other" (measured with 0.13.2).
        return secretServiceExists() ? ErrorKind::StoreFailed : ErrorKind::NoKeyring;
    }
}

} // namespace

Error keychainError(QKeychain::Error code, const QString &key)
{
    return { .kind = kindOf(code), .subject = key };
}

} // namespace itm
