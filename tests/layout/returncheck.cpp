// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/returncheck.h"

#include "tests/layout/roomcheck.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace itm::test {

namespace {

QDialogButtonBox::ButtonRole roleOf(QPushButton &button)
{
    const auto *box = qobject_cast<const QDialogButtonBox *>(button.parentWidget());
    return box ? box->buttonRole(&button) : QDialogButtonBox::InvalidRole;
}

bool rejects(QPushButton &button)
{
    return roleOf(button) == QDialogButtonBox::RejectRole
        || button.objectName() == QStringLiteral("cancelButton");
}

/// Whether Return could press it as well.
bool answersToReturn(QPushButton &button)
{
    return !rejects(button)
        && (button.autoDefault() || roleOf(button) == QDialogButtonBox::AcceptRole);
}

} // namespace

QString returnComplaint(const QWidget &window)
{
    QPushButton *pressed = nullptr;
    QPushButton *other = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->window() != &window)
            continue;
        if (button->isDefault())
            pressed = button;
        if (answersToReturn(*button))
            other = button;
    }
    if (pressed == nullptr || other == nullptr || !rejects(*pressed))
        return {};
    return QStringLiteral("Return presses %1 beside %2").arg(pathOf(*pressed), pathOf(*other));
}

} // namespace itm::test
