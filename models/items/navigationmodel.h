// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokentablemodel.h"

namespace itm {

class FindingsWatch;
class ReviewShelf;

/// Servers and, under each, "All tokens", its organizations and, where there are some, its v1
/// credentials, with the number of tokens that the table's search finds; above two or more of them
/// "All servers". An organization that the
/// credential cannot list appears once one of its tokens is seen. Follows the workspace and the
/// table; asks the server nothing.
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
        AsideRole, ///< QString, what is wrong with a server in a word or two, or its version
        TroubledRole, ///< bool: the server is not connected, or does not answer
        ConnectionRole, ///< QString of the ConnectionId; none for all servers
        ColorRole, ///< int of ConnectionColor; for servers only
        DueRole, ///< bool: the organization is to be reviewed again
        TroubledTokensRole, ///< int, tokens with serious findings or warnings; none for a server
    };

    /// The table outlives this.
    NavigationModel(Workspace &workspace, TokenTableModel &table, QObject *parent);
    ~NavigationModel() override;

    /// Like the next one, it outlives this.
    void setFindings(const FindingsWatch &findings);
    void setReviews(const ReviewShelf &reviews);

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
        /// Stands below the organizations: the v1 credentials of all of them.
        bool isV1 = false;
        /// Tokens with serious findings or warnings.
        int troubled = 0;
        /// "The review of … was due on …"; empty: it is not due.
        QString due;
    };
    struct Server
    {
        /// In the indexes of its entries: rows above it may come and go.
        quintptr number = 0;
        ServerSession *session = nullptr;
        QList<Entry> entries;
    };

    void add(ServerSession *session);
    void removeSession(ServerSession *session);
    void update(ServerSession *session);
    void updateAll();
    void replaceEntries(qsizetype place, const QList<Entry> &entries);
    [[nodiscard]] QList<Entry> entriesOf(const ServerSession &session) const;
    void showAll(bool shown);
    /// Of the server in m_servers.
    [[nodiscard]] qsizetype placeOf(const ServerSession *session) const;
    [[nodiscard]] QModelIndex indexOfServer(qsizetype place) const;
    /// Of an index of a server or of all servers; null for the latter.
    [[nodiscard]] const Server *serverAt(int row) const;
    [[nodiscard]] const Server *serverOfEntry(const QModelIndex &entry) const;
    [[nodiscard]] QVariant allData(int role) const;
    [[nodiscard]] QVariant serverData(const Server &server, int role) const;
    [[nodiscard]] QVariant entryData(const Server &server, const Entry &entry, int role) const;

    [[nodiscard]] static QString nameOf(const Entry &entry);
    [[nodiscard]] static QString entryTip(const Entry &entry);
    /// Empty where the name says it all.
    [[nodiscard]] static QString spoken(const Entry &entry);

    TokenTableModel &m_table;
    const FindingsWatch *m_findings = nullptr;
    const ReviewShelf *m_reviews = nullptr;
    QList<Server> m_servers;
    quintptr m_lastNumber = 0;
    /// "All servers" is the first row.
    bool m_hasAll = false;
    /// Many changes in a row are counted once.
    QTimer m_later;
};

} // namespace itm
