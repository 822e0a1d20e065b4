// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include "models/store/configfolder.h"
#include "models/store/databasefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace itm {

namespace {

// A program that lives answers the local socket at once; one that hangs shall not stop a second
// one.
constexpr int ConnectTimeoutMs = 1000;
// Asking takes no longer than that, and listening no time.
constexpr int LockTimeoutMs = 2 * ConnectTimeoutMs;

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketName(const QString &folder)
{
    const QDir dir(folder);
    const QString path = dir.canonicalPath().isEmpty() ? dir.absolutePath() : dir.canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("influx-token-manager-") + QString::fromLatin1(hash.toHex().first(16));
}

bool SingleInstance::raiseOther()
{
    const QString file = ConfigFolder(m_folder).startLockFile();
    // Whether it worked shows with the lock. The name of the socket is another one before and after
    // the folder is made where a link leads to it.
    Q_UNUSED(prepareFolder(file))
    const QString name = socketName(m_folder);
    // From asking to listening, so that nobody who asks meanwhile listens as well. One that was
    // killed holds nothing. Without the lock, in a folder that cannot be written or behind one that
    // hangs, it is as good as it can be.
    QLockFile lock(file);
    lock.tryLock(LockTimeoutMs);
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(ConnectTimeoutMs)) {
        socket.disconnectFromServer();
        return true;
    }
    listen(name);
    return false;
}

QString SingleInstance::trouble() const
{
    if (!m_server || m_server->isListening())
        return {};
    //: %1: why, in the words of the system.
    return tr("A second start of the program will not find this one (%1). Do not start it twice: "
              "each would overwrite what the other saves.")
        .arg(m_server->errorString());
}

void SingleInstance::listen(const QString &name)
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // A program that was killed leaves its socket file behind.
    QLocalServer::removeServer(name);
    m_server->listen(name);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

} // namespace itm
