// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/refreshmenu.h"

#include "models/session/refreshschedule.h"
#include "models/store/appsettings.h"

#include <QActionGroup>

namespace itm {

RefreshMenu::RefreshMenu(RefreshSchedule &schedule, AppSettings &settings, QWidget *parent)
    : QMenu(tr("Refresh &by Itself"), parent)
{
    auto *group = new QActionGroup(this);
    for (const int minutes : { 0, 1, 5, 15, 60 }) {
        QAction *action
            = addAction(minutes == 0 ? tr("Never") : tr("Every %n minute(s)", nullptr, minutes));
        action->setCheckable(true);
        action->setChecked(settings.refreshMinutes() == minutes);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&schedule, &settings, minutes] {
            settings.setRefreshMinutes(minutes);
            schedule.setInterval(std::chrono::minutes(minutes));
        });
    }
    schedule.setInterval(std::chrono::minutes(settings.refreshMinutes()));
}

RefreshMenu::~RefreshMenu() = default;

} // namespace itm
