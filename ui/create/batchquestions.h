// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/confirmdialog.h"

class QTableView;

namespace itm {

class BatchModel;

/// What is asked before the tokens of a file are made. `keyring`: what is to be said of it, plain;
/// empty where values are saved for good.
[[nodiscard]] Confirmation batchQuestion(const BatchModel &model, const QString &keyring);
/// Before a window closes that has the only copies of values.
[[nodiscard]] Confirmation unsavedQuestion(int count);

/// As wide as the first rows need; the last column takes what is left.
void fitBatchColumns(QTableView &table);

} // namespace itm
