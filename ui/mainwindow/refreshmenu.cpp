// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/refreshmenu.h"

#include "models/session/refreshschedule.h"
#include "models/store/appsettings.h"

#include <QActionGroup>

namespace itm {

RefreshMenu::RefreshMenu(RefreshSchedule &schedule, AppSettings &settings, QWidget *parent)
    : QMenu(tr("Refresh &by Itself"), parent)
    , m_schedule(schedule)
    , m_settings(settings)
{
    auto *group = new QActionGroup(this);
    for (const int minutes : { 0, 1, 5, 15, 60 }) {
        QAction *action
            = addAction(minutes == 0 ? tr("Never") : tr("Every %n minute(s)", nullptr, minutes));
        action->setCheckable(true);
        action->setData(minutes);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_settings.setRefreshMinutes(minutes);
            readSettings();
        });
    }
    readSettings();
}

RefreshMenu::~RefreshMenu() = default;

void RefreshMenu::readSettings()
{
    const int minutes = m_settings.refreshMinutes();
    for (QAction *action : actions())
        action->setChecked(action->data().toInt() == minutes);
    m_schedule.setInterval(std::chrono::minutes(minutes));
}

} // namespace itm
