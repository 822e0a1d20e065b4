// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace itm {

void showAsRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 18 / 10);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void showAsTallRows(QTableView &table)
{
    showAsRows(table);
    table.setWordWrap(true);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 28 / 10);
}

void setColumnLetters(QTableView &table, const QList<int> &letters)
{
    const int letter = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column)
        table.setColumnWidth(
            column,
            qMax(letters.at(column) * letter, table.horizontalHeader()->sectionSizeHint(column)));
}

} // namespace itm
