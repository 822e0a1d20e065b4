// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateEdit>

namespace itm {

/// A day, written as everywhere else in the program, with a calendar. One stop of the Tab key;
/// arrows go from day to month.
class DayEdit final : public QDateEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayEdit)

public:
    explicit DayEdit(QWidget *parent = nullptr);
    ~DayEdit() override;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace itm
