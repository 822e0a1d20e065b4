// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include <QTimer>

namespace itm {

/// Refreshes every connected server again and again, if the user wants that. Never while a dialog
/// is open, and never while a refresh runs. GUI thread.
class RefreshSchedule final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshSchedule)

public:
    RefreshSchedule(Workspace &workspace, QObject *parent);

    /// Zero: never, as in the beginning.
    void setInterval(std::chrono::minutes interval);
    [[nodiscard]] std::chrono::minutes interval() const { return m_interval; }
    void setHeld(bool held) { m_isHeld = held; }
    /// Called by itself every few seconds.
    void refreshWhatIsDue();

private:
    Workspace &m_workspace;
    std::chrono::minutes m_interval{ 0 };
    bool m_isHeld = false;
    QTimer m_timer;
};

} // namespace itm
