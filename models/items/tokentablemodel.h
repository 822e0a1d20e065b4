// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchquery.h"
#include "models/core/worker.h"
#include "models/items/visibletokens.h"
#include "models/session/workspace.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace itm {

/// The tokens of every open server that are in scope and match the search. Filters and sorts by
/// itself, with an index of visible rows (house style §4.1); long lists become rows on a thread of
/// its own. Holds no secret, icon or colour; asks the server for nothing but bucket names.
class TokenTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenTableModel)

public:
    using enum TokenColumn;
    enum Role {
        KindRole = Qt::UserRole, ///< int of TokenKind
        StatusRole, ///< int of TokenStatus
        ValueRole, ///< int of ValuePlace
        TokenIdRole, ///< QString, 16 hex digits
        FlaggedRole, ///< bool: unscoped entries in a token that is no operator
        OwnerActiveRole, ///< bool; true also where the state is not known
        MarkedRole, ///< bool: new or changed on the server a moment ago
        OfflineRole, ///< bool: its server is not connected, and the list an old one
    };

    TokenTableModel(Workspace &workspace, QObject *parent);
    ~TokenTableModel() override;

    void setScope(const TokenScope &scope);
    /// What finding: asks; to be called again when findings changed.
    void setFindingsOf(const FindingsOf &findingsOf);
    [[nodiscard]] const TokenScope &scope() const { return m_tokens.scope(); }
    /// In the search language (models/access/searchquery.h). What cannot be read is left out.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] const std::optional<SearchProblem> &searchProblem() const { return m_problem; }
    /// Tokens in scope, whether they match the search or not.
    [[nodiscard]] int countInScope() const { return m_tokens.countInScope(); }
    /// For counting: see models/items/tokenfacets.h.
    [[nodiscard]] const VisibleTokens &tokens() const { return m_tokens; }
    [[nodiscard]] const QList<Bucket> &knownBuckets() const { return m_buckets; }

    /// Every tag that the user gave to tokens of open servers.
    [[nodiscard]] QStringList usedTags() const;

    /// Null for an invalid index. Valid until the model next changes.
    [[nodiscard]] const TokenRow *row(const QModelIndex &index) const;
    /// Null where no open server lists it; visible or not. Quick.
    [[nodiscard]] const TokenRow *row(const TokenKey &key) const;
    /// Invalid where the token is not visible.
    [[nodiscard]] QModelIndex indexOf(const TokenKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Descriptions can be edited by a view; what was typed does not come here.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The columns sorted by before decide among equals.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] const TokenOrder &order() const { return m_tokens.rows().order(); }
    void setOrder(const TokenOrder &order);

Q_SIGNALS:
    /// What countInScope(), tokens() and their counts say may be different now.
    void countsChanged();

private:
    using Number = TokenRows::Number;

    void add(ServerSession *session);
    void removeSession(ServerSession *session);
    void rebuild();
    void adopt(std::shared_ptr<TokenRows> rows);
    void refilter();
    void applyQuery();
    void loadBuckets();
    void collectBuckets();
    [[nodiscard]] std::optional<Number> find(const TokenKey &key) const;
    void insertRow(ServerSession *session, const TokenKey &key);
    void changeRow(ServerSession *session, const TokenKey &key);
    void removeRow(ServerSession *session, const TokenKey &key);
    /// What the repository does not tell of has changed about them.
    void repaint(ServerSession *session, const QList<TokenId> &ids);
    void moveRow(Number number, int from);
    void followState(ServerSession *session);
    /// Something was noted about tokens.
    void followNotes(ServerSession *session, const QList<TokenKey> &keys);
    /// Logs of a server told something.
    void followSightings();
    /// Of the servers in scope, where exactly one has logs.
    [[nodiscard]] LogPeriods logPeriodsInScope() const;
    void mark(const QList<TokenKey> &keys);
    void unmark();

    Workspace &m_workspace;
    VisibleTokens m_tokens;
    TokenOrder m_order{ {} };
    QString m_search;
    SearchQuery m_query;
    std::optional<SearchProblem> m_problem;
    QList<Bucket> m_buckets;
    FindingsOf m_findingsOf;
    /// What each server's rows were last built with.
    QHash<const ServerSession *, QList<ResourceType>> m_types;
    QHash<const ServerSession *, QString> m_names;
    /// What was said of each server's state last.
    QHash<const ServerSession *, QString> m_asides;
    QList<Number> m_marked;
    QTimer m_unmark;
    /// Told by servers while rows are built: their rows are made again afterwards.
    QList<std::pair<QPointer<ServerSession>, TokenKey>> m_touched;
    std::vector<RequestHandle> m_bucketRequests;
    RequestHandle m_building;
    bool m_isBuilding = false;
    Worker m_worker;
};

} // namespace itm
