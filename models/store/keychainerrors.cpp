// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keychainerrors.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace itm {

namespace {

using Attributes = QMap<QString, QString>;

const auto SecretService = QStringLiteral("org.freedesktop.secrets");
constexpr int PatienceMs = 1'000;

bool secretServiceExists()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface())
        return false;
    const auto kwallet = QStringLiteral("org.kde.kwalletd5");
    const QStringList running = bus.interface()->registeredServiceNames();
    const QStringList startable = bus.interface()->activatableServiceNames();
    return running.contains(SecretService) || startable.contains(SecretService)
        || running.contains(kwallet) || startable.contains(kwallet);
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

bool isLockedAway(const QString &service, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        SecretService, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search.setAutoStartService(false);
    search << QVariant::fromValue(
        Attributes{ { QStringLiteral("server"), service }, { QStringLiteral("user"), key } });
    const QDBusMessage answer
        = QDBusConnection::sessionBus().call(search, QDBus::Block, PatienceMs);
    // Two lists: what is open, what is locked.
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().size() == 2
        && !qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().at(1)).isEmpty();
}

} // namespace itm
