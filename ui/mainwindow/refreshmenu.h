// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace itm {

class AppSettings;
class RefreshSchedule;

/// How often servers are asked again: never, or every so many minutes. Remembers the choice.
class RefreshMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshMenu)

public:
    /// Both outlive this.
    RefreshMenu(RefreshSchedule &schedule, AppSettings &settings, QWidget *parent);
    ~RefreshMenu() override;

    /// The interval may have been set elsewhere.
    void readSettings();

private:
    RefreshSchedule &m_schedule;
    AppSettings &m_settings;
};

} // namespace itm
