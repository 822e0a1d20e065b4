// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QDialog>

namespace itm {

class Journal;

/// What this program did. Stays open beside the list. The journal outlives it.
class ActivityWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityWindow)

public:
    ActivityWindow(Journal &journal, QWidget *parent);
    ~ActivityWindow() override;

Q_SIGNALS:
    /// A token in the list; this window stays.
    void showRequested(const itm::TokenKey &key);
};

} // namespace itm
