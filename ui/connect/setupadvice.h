// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace itm {

/// After a set-up: which tokens to make next, in words, and the way to the first of them.
class SetupAdvice final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupAdvice)

public:
    explicit SetupAdvice(QWidget *parent);
    ~SetupAdvice() override;

Q_SIGNALS:
    /// The dialog has closed.
    void newTokenRequested();
    /// The same.
    void spareRequested();
};

} // namespace itm
