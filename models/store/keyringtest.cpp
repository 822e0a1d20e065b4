// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keyringtest.h"

#include "models/core/pendingcall.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace itm {

namespace {

QByteArrayView testValue()
{
    return "entry of a test, can be removed";
}

/// As the library chooses: KWallet on KDE where it runs, else the Secret Service.
KeyringBackEnd backEndAmong(const QStringList &names)
{
    const bool hasService = names.contains(QStringLiteral("org.freedesktop.secrets"));
    const bool hasWallet = names.contains(QStringLiteral("org.kde.kwalletd5"))
        || names.contains(QStringLiteral("org.kde.kwalletd6"));
    const bool isKde = qgetenv("XDG_CURRENT_DESKTOP").toUpper().contains("KDE");
    if (hasWallet && (isKde || !hasService))
        return KeyringBackEnd::KWallet;
    return hasService ? KeyringBackEnd::SecretService : KeyringBackEnd::None;
}

} // namespace

KeyringTest::KeyringTest(CredentialStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

KeyringTest::~KeyringTest() = default;

CredentialKey KeyringTest::key()
{
    return { QStringLiteral("settings/test") };
}

void KeyringTest::start(Callback<KeyringReport> callback)
{
    Q_ASSERT(!m_callback);
    m_callback = std::move(callback);
    m_time.start();
    // Tells a missing and a locked keyring apart before anything is written.
    m_running = m_store.check(this, [this](const Result<Done> &answer) {
        if (answer)
            write();
        else
            finish(answer.error());
    });
}

void KeyringTest::write()
{
    m_running = m_store.write(key(), Secret(testValue()), this, [this](const Result<Done> &answer) {
        if (answer)
            read();
        else
            finish(answer.error());
    });
}

void KeyringTest::read()
{
    m_running = m_store.read(key(), this, [this](const Result<Secret> &answer) {
        if (!answer)
            m_report.trouble = answer.error();
        else if (!answer.value().matches(testValue()))
            m_report.trouble = Error{ .kind = ErrorKind::StoreFailed, .subject = key().name };
        remove();
    });
}

void KeyringTest::remove()
{
    m_running = m_store.remove(key(), this, [this](const Result<Done> &answer) {
        finish(m_report.trouble || answer ? m_report.trouble : std::optional(answer.error()));
    });
}

void KeyringTest::finish(const std::optional<Error> &trouble)
{
    m_report.trouble = trouble;
    m_report.milliseconds = m_time.elapsed();
    if (!m_store.isPersistent()) {
        m_report.backEnd = KeyringBackEnd::Memory;
        return m_callback(m_report);
    }
    // Asked last: the first call may have started it.
    m_running = findKeyringBackEnd(this, [this](const Result<KeyringBackEnd> &answer) {
        m_report.backEnd = answer ? answer.value() : KeyringBackEnd::None;
        m_callback(m_report);
    });
}

RequestHandle findKeyringBackEnd(QObject *context, Callback<KeyringBackEnd> callback)
{
    const auto call = PendingCall<KeyringBackEnd>::create(context, std::move(callback));
    // A call over a bus that is not there is never answered.
    if (!QDBusConnection::sessionBus().isConnected()) {
        call->finish(KeyringBackEnd::None);
        return call->handle();
    }
    const QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, call] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        call->finish(reply.isError() ? KeyringBackEnd::None : backEndAmong(reply.value()));
    });
    return call->handle();
}

} // namespace itm
