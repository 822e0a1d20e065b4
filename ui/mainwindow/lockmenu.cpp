// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/lockmenu.h"

#include "models/store/appsettings.h"

#include <QActionGroup>

namespace itm {

LockMenu::LockMenu(AppSettings &settings, QWidget *parent)
    : QMenu(tr("&Lock Saved Values"), parent)
{
    setObjectName(QStringLiteral("lockMenu"));
    setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    for (const int minutes : { 0, 1, 5, 15, 60 }) {
        QAction *action = addAction(
            minutes == 0 ? tr("Never") : tr("After %n minute(s) without use", nullptr, minutes));
        action->setToolTip(
            tr("Closes windows that show a saved value, empties the clipboard of it and locks the "
               "keyring of the desktop, for other programs too: it asks for its password again."));
        action->setCheckable(true);
        action->setChecked(settings.lockMinutes() == minutes);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &settings, minutes] {
            settings.setLockMinutes(minutes);
            Q_EMIT chosen(minutes);
        });
    }
}

LockMenu::~LockMenu() = default;

} // namespace itm
