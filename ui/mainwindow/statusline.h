// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QTimer>

namespace itm {

class ServerSession;

/// "signed in as admin (operator token) · sees all 412 tokens · … · 12 s ago" for the server in
/// view.
class StatusLine final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent);
    ~StatusLine() override;

    /// Null: no server is open. The session tells the line itself when it goes.
    void follow(const ServerSession *session);

private:
    void update();

    const ServerSession *m_session = nullptr;
    ListProgress m_progress;
    /// Until when the server wants to be left alone.
    QDeadlineTimer m_pause;
    QTimer m_tick;
};

} // namespace itm
