// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace itm {

/// A short list in a dialog: whole rows of one height that Tab leaves, no grid, no row numbers.
void showAsRows(QTableView &table);

} // namespace itm
