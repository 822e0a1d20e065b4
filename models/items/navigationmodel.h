// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokentablemodel.h"

namespace itm {

/// Servers and, under each, "All tokens" and its organizations with the number of tokens that the
/// table's search finds. An organization that the credential cannot list appears once one of its
/// tokens is seen. Follows the workspace and the table; asks the server nothing.
class NavigationModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationModel)

public:
    enum Role {
        ScopeRole = Qt::UserRole, ///< TokenScope
        CountRole, ///< int, number of tokens found; invalid for a server
        TotalRole, ///< int, number of tokens found or not; invalid for a server
        ListedRole, ///< bool: the server lists this organization to the credential
        StateRole, ///< int of ServerSession::State; for servers only
        VersionRole, ///< QString; for servers only
        ConnectionRole, ///< QString of the ConnectionId
        ColorRole, ///< int of ConnectionColor; for servers only
    };

    /// The table outlives this.
    NavigationModel(Workspace &workspace, TokenTableModel &table, QObject *parent);
    ~NavigationModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// Invalid where nothing is like that.
    [[nodiscard]] QModelIndex indexOf(const TokenScope &scope) const;

private:
    struct Entry
    {
        OrganizationId organization;
        QString name;
        int found = 0;
        int total = 0;
        bool isListed = false;
    };
    struct Server
    {
        ServerSession *session = nullptr;
        QList<Entry> entries;
    };

    void add(ServerSession *session);
    void removeSession(ServerSession *session);
    void update(ServerSession *session);
    void updateAll();
    void replaceEntries(int row, const QList<Entry> &entries);
    [[nodiscard]] QList<Entry> entriesOf(const ServerSession &session) const;
    [[nodiscard]] int rowOf(const ServerSession *session) const;
    [[nodiscard]] QVariant serverData(const Server &server, int role) const;
    [[nodiscard]] QVariant entryData(const Server &server, const Entry &entry, int role) const;

    TokenTableModel &m_table;
    QList<Server> m_servers;
    /// Many changes in a row are counted once.
    QTimer m_later;
};

} // namespace itm
