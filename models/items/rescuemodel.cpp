// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/rescuemodel.h"

#include "models/access/naturalkey.h"
#include "models/words/nametext.h"
#include "models/words/rescuetext.h"

#include <algorithm>

namespace itm {

RescueModel::RescueModel(RescueRows rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const RescueRow &a, const RescueRow &b) {
        return naturalKey(a.token.description) < naturalKey(b.token.description);
    });
    for (const RescueRow &row : std::as_const(m_rows)) {
        if (row.canBeChosen())
            m_chosen.insert(row.token.id);
    }
}

RescueModel::~RescueModel() = default;

TokenList RescueModel::chosen() const
{
    TokenList tokens;
    for (const RescueRow &row : m_rows) {
        if (row.canBeChosen() && m_chosen.contains(row.token.id))
            tokens.append(row.token);
    }
    return tokens;
}

void RescueModel::chooseAll(bool chosen)
{
    m_chosen.clear();
    for (const RescueRow &row : std::as_const(m_rows)) {
        if (chosen && row.canBeChosen())
            m_chosen.insert(row.token.id);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, TokenColumn), index(rowCount() - 1, TokenColumn),
                           { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
}

void RescueModel::setState(TokenId id, RescueState state, const std::optional<Error> &error)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).token.id != id)
            continue;
        m_rows[row].state = state;
        m_rows[row].error = error;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT chosenChanged();
}

int RescueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RescueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RescueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const RescueRow &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == TokenColumn && row.canBeChosen())
        return m_chosen.contains(row.token.id) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TokenColumn:
        return NameText::token(row.token);
    case OrganizationColumn:
        return NameText::organization(row.token);
    default:
        return RescueText::state(row);
    }
}

bool RescueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != TokenColumn || !m_rows.at(index.row()).canBeChosen())
        return false;
    const TokenId id = m_rows.at(index.row()).token.id;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags RescueModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TokenColumn && m_rows.at(index.row()).canBeChosen())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RescueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TokenColumn:
        return tr("Token", "column of values to be rescued");
    case OrganizationColumn:
        return tr("Organization", "column of values to be rescued");
    default:
        return tr("Value", "column of values to be rescued");
    }
}

} // namespace itm
