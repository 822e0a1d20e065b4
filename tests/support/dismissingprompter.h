// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace itm::test {

/// Stands in for the desktop's window that asks for the keyring's password: the person closes it
/// each time. Speaks the protocol between gnome-keyring and the desktop's prompter.
class DismissingPrompter final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    DismissingPrompter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere = bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this,
                                       QDBusConnection::ExportAllSlots)
            && bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// How often the password was asked for.
    [[nodiscard]] int asked() const { return m_asked; }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &prompt) { ready(prompt, {}); }
    void PerformPrompt(const QDBusObjectPath &prompt, const QString &type,
                       const QVariantMap &properties, const QString &exchange)
    {
        Q_UNUSED(type)
        Q_UNUSED(properties)
        Q_UNUSED(exchange)
        ++m_asked;
        ready(prompt, QStringLiteral("no"));
    }
    void StopPrompting(const QDBusObjectPath &prompt)
    {
        tell(prompt, QStringLiteral("PromptDone"), {});
    }

private:
    void ready(const QDBusObjectPath &prompt, const QString &answer) const
    {
        tell(prompt, QStringLiteral("PromptReady"), { answer, QVariantMap(), QString() });
    }
    void tell(const QDBusObjectPath &prompt, const QString &method,
              const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            message().service(), prompt.path(),
            QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
        call.setArguments(arguments);
        // The keyring listens once its own call is answered.
        QMetaObject::invokeMethod(
            qApp, [call] { QDBusConnection::sessionBus().asyncCall(call); }, Qt::QueuedConnection);
    }

    bool m_isThere = false;
    int m_asked = 0;
};

} // namespace itm::test
