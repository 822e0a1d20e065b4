// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/dayedit.h"

#include "models/words/timetext.h"

namespace itm {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(TimeText::dayFormat());
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
}

DayEdit::~DayEdit() = default;

bool DayEdit::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

} // namespace itm
