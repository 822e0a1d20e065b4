// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenoutcomemodel.h"

#include "models/words/outcometext.h"

namespace itm {

TokenOutcomeModel::TokenOutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

TokenOutcomeModel::~TokenOutcomeModel() = default;

void TokenOutcomeModel::setOutcomes(const TokenOutcomes &outcomes, const OrganizationNames &names)
{
    beginResetModel();
    m_names = names;
    m_rows.clear();
    for (const TokenOutcome &outcome : outcomes) {
        if (!outcome.isFine())
            m_rows.append(outcome);
    }
    endResetModel();
}

int TokenOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TokenOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const TokenOutcome &outcome = m_rows.at(index.row());
    switch (index.column()) {
    case TokenColumn:
        return outcome.description.isEmpty() ? outcome.id.toString()
                                             : NameText::shown(outcome.description);
    case ResultColumn:
        return OutcomeText::result(outcome.result);
    default:
        return OutcomeText::reason(outcome, m_names);
    }
}

QVariant TokenOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TokenColumn:
        return tr("Token", "column of a result");
    case ResultColumn:
        return tr("Result", "column of a result");
    case ReasonColumn:
        return tr("Why", "column of a result");
    default:
        return {};
    }
}

} // namespace itm
