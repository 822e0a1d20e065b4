// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokentablemodel.h"

#include "models/access/createdfromid.h"
#include "models/items/tokensorting.h"
#include "models/words/kindtext.h"
#include "models/words/nametext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

#include <algorithm>

namespace itm {

TokenTableModel::TokenTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    for (ServerSession *session : workspace.sessions())
        add(session);
    connect(&workspace, &Workspace::sessionAdded, this, [this](ServerSession *session) {
        add(session);
        rebuild();
    });
    // The rows refer to the session: they go before it does.
    connect(&workspace, &Workspace::sessionAboutToClose, this, [this](ServerSession *closing) {
        beginResetModel();
        m_visible.clear();
        std::erase_if(m_rows, [&](const TokenRow &row) { return row.session == closing; });
        sortAll();
        endResetModel();
        refilter();
    });
    rebuild();
}

TokenTableModel::~TokenTableModel() = default;

void TokenTableModel::add(ServerSession *session)
{
    TokenRepository *tokens = &session->tokens();
    connect(tokens, &TokenRepository::reset, this, &TokenTableModel::rebuild);
    connect(tokens, &TokenRepository::inserted, this,
            [this, session](const TokenKey &key) { insertRow(session, key); });
    connect(tokens, &TokenRepository::changed, this,
            [this, session](const TokenKey &key) { changeRow(session, key); });
    connect(tokens, &TokenRepository::removed, this, &TokenTableModel::removeRow);
}

void TokenTableModel::setScope(const TokenScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refilter();
}

void TokenTableModel::setSearch(const QString &text)
{
    m_words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    refilter();
}

const TokenRow *TokenTableModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_rows[m_visible[static_cast<size_t>(index.row())]];
}

QModelIndex TokenTableModel::indexOf(const TokenKey &key) const
{
    const int position = visiblePosition(key);
    return position < 0 ? QModelIndex() : index(position, 0);
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    const TokenRow *found = row(index);
    if (!found || !found->token())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return toolTip(*found, index.column());
    case KindRole:
        return static_cast<int>(found->facts->tokenClass.kind);
    case StatusRole:
        return static_cast<int>(found->token()->status);
    case ValueRole:
        return static_cast<int>(found->valuePlace());
    case TokenIdRole:
        return found->key.id.toString();
    case FlaggedRole:
        return found->facts->tokenClass.crossOrganization;
    default:
        return {};
    }
}

QVariant TokenTableModel::text(const TokenRow &row, int column) const
{
    const Token &token = *row.token();
    switch (column) {
    case DescriptionColumn:
        return NameText::token(token);
    case KindColumn:
        return row.facts->kindText;
    case MayDoColumn:
        return row.facts->mayDo;
    case OwnerColumn:
        return NameText::owner(token);
    case OrganizationColumn:
        return NameText::organization(token);
    case StatusColumn:
        return StatusText::token(token.status);
    case CreatedColumn:
        return TimeText::date(creationTime(token));
    case ValueColumn:
        return StatusText::value(token.serverValue, row.hasSavedValue());
    case IdColumn:
        return token.id.toString();
    default:
        return {};
    }
}

QVariant TokenTableModel::toolTip(const TokenRow &row, int column) const
{
    switch (column) {
    case DescriptionColumn:
    case MayDoColumn:
        return text(row, column);
    case KindColumn:
        return KindText::explanation(row.facts->tokenClass.kind);
    case CreatedColumn:
        return TimeText::dateTime(creationTime(*row.token()));
    case ValueColumn:
        return StatusText::valueExplanation(row.token()->serverValue, row.hasSavedValue());
    default:
        return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DescriptionColumn:
        return tr("Description", "column of the token table");
    case KindColumn:
        return tr("Kind", "column of the token table");
    case MayDoColumn:
        return tr("May do", "column of the token table");
    case OwnerColumn:
        return tr("Owner", "column of the token table");
    case OrganizationColumn:
        return tr("Organization", "column of the token table");
    case StatusColumn:
        return tr("Status", "column of the token table");
    case CreatedColumn:
        return tr("Created", "column of the token table");
    case ValueColumn:
        return tr("Value", "column of the token table");
    case IdColumn:
        return tr("ID", "column of the token table");
    default:
        return {};
    }
}

void TokenTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<RowNumber> oldRows;
    for (const QModelIndex &index : old)
        oldRows.push_back(m_visible[static_cast<size_t>(index.row())]);
    std::vector<bool> shown(m_rows.size());
    for (const RowNumber number : m_visible)
        shown[number] = true;
    sortAll();
    m_visible.clear();
    std::copy_if(m_sorted.cbegin(), m_sorted.cend(), std::back_inserter(m_visible),
                 [&](RowNumber number) { return shown[number]; });
    std::vector<int> positions(m_rows.size(), -1);
    for (size_t i = 0; i < m_visible.size(); ++i)
        positions[m_visible[i]] = static_cast<int>(i);
    QModelIndexList renewed;
    for (qsizetype i = 0; i < old.size(); ++i)
        renewed << index(positions[oldRows[static_cast<size_t>(i)]], old.at(i).column());
    changePersistentIndexList(old, renewed);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TokenTableModel::rebuild()
{
    beginResetModel();
    m_visible.clear();
    m_rows.clear();
    m_factory.forget();
    for (ServerSession *session : m_workspace.sessions()) {
        const TokenList &tokens = session->tokens().tokens();
        m_rows.reserve(m_rows.size() + static_cast<size_t>(tokens.size()));
        for (const Token &token : tokens)
            m_rows.push_back(m_factory.row(*session, token));
    }
    sortAll();
    endResetModel();
    refilter();
}

void TokenTableModel::refilter()
{
    beginResetModel();
    m_visible.clear();
    m_inScope = 0;
    for (const RowNumber number : m_sorted) {
        const TokenRow &row = m_rows[number];
        if (!isInScope(row))
            continue;
        ++m_inScope;
        if (isFound(row))
            m_visible.push_back(number);
    }
    endResetModel();
}

bool TokenTableModel::isInScope(const TokenRow &row) const
{
    return !row.gone && m_scope.contains(row.key.server, row.organization);
}

bool TokenTableModel::isFound(const TokenRow &row) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return row.searchText.contains(word); });
}

void TokenTableModel::sortAll()
{
    m_sorted.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].gone)
            m_sorted.push_back(static_cast<RowNumber>(i));
    }
    sortTokenRows(m_rows, m_sorted, static_cast<Column>(m_sortColumn), m_sortOrder);
}

std::vector<TokenTableModel::RowNumber>::iterator
TokenTableModel::placeFor(RowNumber number, std::vector<RowNumber> &sorted) const
{
    return std::lower_bound(sorted.begin(), sorted.end(), number, [this](RowNumber a, RowNumber b) {
        return comesBefore(m_rows[a], m_rows[b], static_cast<Column>(m_sortColumn), m_sortOrder);
    });
}

int TokenTableModel::visiblePosition(const TokenKey &key) const
{
    const auto found = std::find_if(m_visible.begin(), m_visible.end(),
                                    [&](RowNumber number) { return m_rows[number].key == key; });
    return found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

void TokenTableModel::insertRow(ServerSession *session, const TokenKey &key)
{
    const Token *token = session->tokens().find(key.store, key.id);
    m_rows.push_back(m_factory.row(*session, *token));
    const auto number = static_cast<RowNumber>(m_rows.size() - 1);
    m_sorted.insert(placeFor(number, m_sorted), number);
    if (!isInScope(m_rows.back()))
        return;
    ++m_inScope;
    if (!isFound(m_rows.back()))
        return;
    const auto place = placeFor(number, m_visible);
    const int position = static_cast<int>(place - m_visible.begin());
    beginInsertRows({}, position, position);
    m_visible.insert(place, number);
    endInsertRows();
}

void TokenTableModel::changeRow(ServerSession *session, const TokenKey &key)
{
    const auto changed = std::find_if(m_rows.begin(), m_rows.end(), [&](const TokenRow &row) {
        return !row.gone && row.key == key;
    });
    if (changed == m_rows.end())
        return;
    const auto number = static_cast<RowNumber>(changed - m_rows.begin());
    std::erase(m_sorted, number);
    *changed = m_factory.row(*session, *session->tokens().find(key.store, key.id));
    m_sorted.insert(placeFor(number, m_sorted), number);
    const int position = visiblePosition(key);
    if (position >= 0)
        Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

void TokenTableModel::removeRow(const TokenKey &key)
{
    const auto removed = std::find_if(m_rows.begin(), m_rows.end(), [&](const TokenRow &row) {
        return !row.gone && row.key == key;
    });
    if (removed == m_rows.end())
        return;
    const int position = visiblePosition(key);
    if (position >= 0)
        beginRemoveRows({}, position, position);
    removed->gone = true;
    std::erase(m_sorted, static_cast<RowNumber>(removed - m_rows.begin()));
    if (position >= 0) {
        m_visible.erase(m_visible.begin() + position);
        endRemoveRows();
    }
    m_inScope = static_cast<int>(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [this](const TokenRow &row) { return isInScope(row); }));
}

} // namespace itm
