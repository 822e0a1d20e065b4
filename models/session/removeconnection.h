// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

namespace itm {

class ConnectionStore;

/// What becomes of the secrets of a connection that is removed. Those that are kept are found by
/// EraseLocalData, as long as the database has their digests.
enum class KeychainEntries : quint8 { Remove, Keep };

/// Takes a saved connection off this computer. Its session is closed at once; what the keychain
/// holds for it goes first, which nothing would lead to any more afterwards; then the connection
/// itself and, with the last one of a server, the list of its tokens. Where there is no keychain
/// there is nothing in it. Meanwhile the store says that it is being removed; putting it there
/// again ends this. Starts at construction and ends itself; goes on when the window that asked for
/// it has gone.
class RemoveConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveConnection)

public:
    /// Both outlive this.
    RemoveConnection(Workspace &workspace, ConnectionStore &connections, Connection connection,
                     KeychainEntries entries);
    ~RemoveConnection() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }

Q_SIGNALS:
    /// `error` of the keychain: the connection is still there, closed, and this may be done again.
    void ended(const itm::Connection &connection, const std::optional<itm::Error> &error);

private:
    void removeSecret(const CredentialKey &key, std::function<void()> next);
    void removeRest();
    [[nodiscard]] bool isOvertaken() const;
    void finish(const std::optional<Error> &error);

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    Connection m_connection;
};

} // namespace itm
