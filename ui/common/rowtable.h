// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QTableView;

namespace itm {

/// A short list in a dialog: whole rows of one height that Tab leaves, no grid, no row numbers.
/// A text that does not fit ends in an ellipsis.
void showAsRows(QTableView &table);
/// The same with room for two lines of text in each row.
void showAsTallRows(QTableView &table);
/// Columns from the first one on, in average letters, but never narrower than their heads.
void setColumnLetters(QTableView &table, const QList<int> &letters);

} // namespace itm
