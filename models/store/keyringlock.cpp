// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keyringlock.h"

#include "models/core/pendingcall.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace itm {

namespace {

using Paths = QList<QDBusObjectPath>;

QDBusMessage serviceCall(const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), method);
    message.setAutoStartService(false);
    return message;
}

/// Calls back with the watcher once it has an answer; it goes with its context.
template <class Answered>
void send(const QDBusMessage &message, QObject *context, Answered answered)
{
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answered = std::move(answered)] {
                         watcher->deleteLater();
                         answered(*watcher);
                     });
}

void lock(const QDBusObjectPath &collection, QObject *context,
          const std::shared_ptr<PendingCall<Done>> &call)
{
    QDBusMessage message = serviceCall(QStringLiteral("Lock"));
    message << QVariant::fromValue(Paths{ collection });
    send(message, context, [call](const QDBusPendingCallWatcher &watcher) {
        const QDBusPendingReply<Paths, QDBusObjectPath> reply = watcher;
        if (!reply.isError() && !reply.argumentAt<0>().isEmpty())
            call->finish(Done());
        else
            call->finish(Error{ .kind = ErrorKind::StoreFailed });
    });
}

} // namespace

RequestHandle lockKeyring(QObject *context, Callback<Done> callback)
{
    const auto call = PendingCall<Done>::create(context, std::move(callback));
    // A call over a bus that is not there is never answered.
    if (!QDBusConnection::sessionBus().isConnected()) {
        call->finish(Error{ .kind = ErrorKind::NoKeyring });
        return call->handle();
    }
    QDBusMessage alias = serviceCall(QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    send(alias, context, [context, call](const QDBusPendingCallWatcher &watcher) {
        const QDBusPendingReply<QDBusObjectPath> reply = watcher;
        if (reply.isError() || reply.value().path() == QLatin1String("/"))
            return call->finish(Error{ .kind = ErrorKind::NoKeyring });
        lock(reply.value(), context, call);
    });
    return call->handle();
}

} // namespace itm
