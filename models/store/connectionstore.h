// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/store/jsonlistfile.h"

#include <QObject>

namespace itm {

/// The saved connections, without their secrets, in a file of the user (0600, written whole and
/// atomically after every change). A file that is damaged, even in part, or newer is set aside,
/// never overwritten; what can be read of it goes on. GUI thread.
class ConnectionStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionStore)

public:
    /// Reads the file; a missing one is an empty list.
    ConnectionStore(const QString &file, QObject *parent);

    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(ConnectionId id) const;
    /// Where a damaged or newer file was put; empty: all was well.
    [[nodiscard]] QString setAsideFile() const { return m_file.setAsideFile(); }
    /// Why the last change is not on disk: StoreReadOnly, StoreFull. It holds for this run.
    [[nodiscard]] const std::optional<Error> &writeError() const { return m_writeError; }

    /// Adds the connection at the end, or replaces the one with its id.
    void put(const Connection &connection);
    void remove(ConnectionId id);
    /// Moves a connection to this place in the order; the others close up.
    void move(ConnectionId id, qsizetype place);

    /// A removal waits for the keychain: until it has ended, nothing shall open the connection.
    [[nodiscard]] bool isBeingRemoved(ConnectionId id) const { return m_leaving.contains(id); }
    void beginRemoval(ConnectionId id);
    /// The connection stays. So it does when it is put meanwhile: it is wanted again.
    void endRemoval(ConnectionId id);

Q_SIGNALS:
    void connectionsChanged();
    /// isBeingRemoved() has.
    void removalChanged(itm::ConnectionId id);
    void writeFailed(const itm::Error &error);

private:
    void read();
    void write();

    JsonListFile m_file;
    QList<Connection> m_connections;
    QSet<ConnectionId> m_leaving;
    /// Members that another version of the program wrote.
    QHash<ConnectionId, QJsonObject> m_rests;
    std::optional<Error> m_writeError;
};

} // namespace itm
