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
/// view; how many of them are connected for all servers. What does not fit is in the tool tip.
class StatusLine final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent);
    ~StatusLine() override;

    /// One server, all of them, or none. Sessions tell the line themselves when they go.
    void follow(const QList<ServerSession *> &inView);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    void updateText();
    void updateToolTip();
    [[nodiscard]] QString lineOf(const ServerSession &session) const;

    QList<ServerSession *> m_sessions;
    ListProgress m_progress;
    /// Until when the server wants to be left alone.
    QDeadlineTimer m_pause;
    QTimer m_tick;
};

} // namespace itm
