// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenselection.h"

#include "models/items/tokentablemodel.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace itm {

namespace {

/// Qt splits each old range by each new one: choosing all rows where a scattered third of 100 000
/// was chosen takes it minutes. Here the old ones go first.
class RangedSelection final : public QItemSelectionModel
{
public:
    using QItemSelectionModel::QItemSelectionModel;
    using QItemSelectionModel::select;

    void select(const QItemSelection &wanted, QItemSelectionModel::SelectionFlags command) override
    {
        if (command.testFlag(Clear)) {
            QItemSelectionModel::select(QItemSelection(), Clear);
            command.setFlag(Clear, false);
        }
        QItemSelectionModel::select(wanted, command);
    }
};

} // namespace

TokenSelection::TokenSelection(QTableView &view, TokenTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    const std::unique_ptr<QItemSelectionModel> replaced(view.selectionModel());
    view.setSelectionModel(new RangedSelection(&model, &view));
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

void TokenSelection::select(const QList<TokenKey> &keys)
{
    QList<int> rows;
    for (const TokenKey &key : keys) {
        if (const QModelIndex index = m_model.indexOf(key); index.isValid())
            rows.append(index.row());
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (qsizetype first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model.index(rows.at(first), 0),
                                             m_model.index(rows.at(last), lastColumn)));
    }
    const QModelIndex top = m_model.index(rows.constFirst(), 0);
    m_view.selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view.scrollTo(top);
}

void TokenSelection::remember()
{
    // Two resets in a row: the second one finds nothing selected and must not forget.
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.isEmpty())
        return;
    m_rows = m_model.tokens().sharedRows();
    m_selected.assign(m_rows->size(), false);
    const auto &numbers = m_model.tokens().numbers();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected[numbers[static_cast<size_t>(row)]] = true;
    }
    const TokenRow *current = m_model.row(m_view.currentIndex());
    m_current = current ? std::optional(current->key()) : std::nullopt;
}

void TokenSelection::translate()
{
    const auto rows = m_model.tokens().sharedRows();
    if (rows == m_rows) {
        // Rows may have been added.
        m_selected.resize(rows->size());
        return;
    }
    std::vector<bool> selected(rows->size());
    for (size_t number = 0; number < m_selected.size(); ++number) {
        if (!m_selected[number])
            continue;
        const TokenRow &old = m_rows->at(static_cast<TokenRows::Number>(number));
        if (const auto found = rows->find(old.facts->holder->session, old.store, old.id))
            selected[*found] = true;
    }
    m_selected = std::move(selected);
    m_rows = rows;
}

QItemSelection TokenSelection::remembered() const
{
    QItemSelection selection;
    const auto &numbers = m_model.tokens().numbers();
    const int count = m_model.rowCount();
    const int lastColumn = m_model.columnCount() - 1;
    int start = -1;
    for (int row = 0; row <= count; ++row) {
        const bool selected = row < count && m_selected[numbers[static_cast<size_t>(row)]];
        if (selected && start < 0)
            start = row;
        if (!selected && start >= 0) {
            selection.append(
                QItemSelectionRange(m_model.index(start, 0), m_model.index(row - 1, lastColumn)));
            start = -1;
        }
    }
    return selection;
}

void TokenSelection::restore()
{
    if (!m_rows)
        return;
    // Also where no row is visible: the old ones shall not be kept for long.
    translate();
    if (m_model.rowCount() == 0)
        return;
    const QItemSelection selection = remembered();
    m_rows.reset();
    if (m_current) {
        m_view.selectionModel()->setCurrentIndex(m_model.indexOf(*m_current),
                                                 QItemSelectionModel::NoUpdate);
    }
    // All of it will be painted: the view need not work out which part each range covers.
    m_view.setUpdatesEnabled(false);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view.setUpdatesEnabled(true);
    Q_EMIT changed();
}

} // namespace itm
