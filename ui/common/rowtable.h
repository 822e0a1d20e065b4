// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QTableView;

namespace itm {

/// A short list in a dialog: whole rows of one height that Tab leaves, no grid, no row numbers.
void showAsRows(QTableView &table);
/// Columns from the first one on, in average letters, but never narrower than their heads.
void setColumnLetters(QTableView &table, const QList<int> &letters);

} // namespace itm
