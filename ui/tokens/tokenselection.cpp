// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenselection.h"

#include "models/items/tokentablemodel.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace itm {

TokenSelection::TokenSelection(QTableView &view, TokenTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TokenSelection::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &TokenSelection::restore);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TokenSelection::changed);
}

QList<TokenKey> TokenSelection::keys() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({ range.top(), range.bottom() });
    std::sort(ranges.begin(), ranges.end());
    QList<TokenKey> found;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom; ++row) {
            if (const TokenRow *token = m_model.row(m_model.index(row, 0)))
                found.append(token->key());
        }
    }
    return found;
}

void TokenSelection::select(const TokenKey &key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return;
    m_view.selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(index);
}

void TokenSelection::remember()
{
    // Two resets in a row: the second one finds nothing selected and must not forget.
    const QList<TokenKey> selected = keys();
    if (selected.isEmpty())
        return;
    m_remembered = QSet<TokenKey>(selected.begin(), selected.end());
    const TokenRow *current = m_model.row(m_view.currentIndex());
    m_current = current ? std::optional(current->key()) : std::nullopt;
}

void TokenSelection::restore()
{
    if (m_remembered.isEmpty() || m_model.rowCount() == 0)
        return;
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    int start = -1;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const TokenRow *token = m_model.row(m_model.index(row, 0));
        const bool selected = token && m_remembered.contains(token->key());
        if (selected && start < 0)
            start = row;
        if (!selected && start >= 0) {
            selection.select(m_model.index(start, 0), m_model.index(row - 1, lastColumn));
            start = -1;
        }
    }
    m_remembered.clear();
    if (m_current) {
        m_view.selectionModel()->setCurrentIndex(m_model.indexOf(*m_current),
                                                 QItemSelectionModel::NoUpdate);
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT changed();
}

} // namespace itm
