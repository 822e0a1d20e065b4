// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenrow.h"
#include "models/items/tokenscope.h"
#include "models/session/workspace.h"

#include <QAbstractTableModel>

namespace itm {

/// The tokens of every open server that are in scope and match the search. Filters and sorts by
/// itself, with an index of visible rows (house style §4.1); holds no secret, icon or colour and
/// never asks the server.
class TokenTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenTableModel)

public:
    enum Column {
        DescriptionColumn,
        KindColumn,
        MayDoColumn,
        OwnerColumn,
        OrganizationColumn,
        StatusColumn,
        CreatedColumn,
        ValueColumn,
        IdColumn,
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int of TokenKind
        StatusRole, ///< int of TokenStatus
        ValueRole, ///< int of ValuePlace
        TokenIdRole, ///< QString, 16 hex digits
        FlaggedRole, ///< bool: unscoped entries in a token that is no operator
    };

    TokenTableModel(Workspace &workspace, QObject *parent);
    ~TokenTableModel() override;

    void setScope(const TokenScope &scope);
    [[nodiscard]] const TokenScope &scope() const { return m_scope; }
    /// Words that must all be found, in any column.
    void setSearch(const QString &text);
    /// Tokens in scope, whether they match the search or not.
    [[nodiscard]] int countInScope() const { return m_inScope; }

    /// Null for an invalid index. Valid until the model next changes.
    [[nodiscard]] const TokenRow *row(const QModelIndex &index) const;
    /// Invalid where the token is not visible.
    [[nodiscard]] QModelIndex indexOf(const TokenKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using RowNumber = quint32;

    void add(ServerSession *session);
    void rebuild();
    void refilter();
    void sortAll();
    [[nodiscard]] std::vector<RowNumber>::iterator placeFor(RowNumber number,
                                                            std::vector<RowNumber> &sorted) const;
    [[nodiscard]] bool isInScope(const TokenRow &row) const;
    [[nodiscard]] bool isFound(const TokenRow &row) const;
    [[nodiscard]] int visiblePosition(const TokenKey &key) const;
    void insertRow(ServerSession *session, const TokenKey &key);
    void changeRow(ServerSession *session, const TokenKey &key);
    void removeRow(const TokenKey &key);
    [[nodiscard]] QVariant text(const TokenRow &row, int column) const;
    [[nodiscard]] QVariant toolTip(const TokenRow &row, int column) const;

    Workspace &m_workspace;
    TokenRowFactory m_factory;
    std::vector<TokenRow> m_rows;
    /// All rows that are not gone, sorted: a search then has nothing to sort.
    std::vector<RowNumber> m_sorted;
    std::vector<RowNumber> m_visible;
    TokenScope m_scope;
    QStringList m_words;
    int m_inScope = 0;
    int m_sortColumn = DescriptionColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace itm
